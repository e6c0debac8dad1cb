import { randomUUID } from 'node:crypto'
import { isRefusal } from '../../kernel/decider.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { introduceChild } from '../../platform/identity/circle.ts'
import { aBodyId, anActor, type TestPlatform, wrenshire } from '../../platform/testing/test-platform.ts'
import { agreeCommitment } from '../../slices/support/index.ts'

/** For tests: a school with a lead, a head, a safeguarding lead and a class teacher, and a therapist elsewhere. */
export const school = aBodyId()
export const therapies = aBodyId()
export const lead = anActor('inclusion-lead', { forBody: school })
export const head = anActor('head', { forBody: school })
export const safe = anActor('safeguarding-lead', { forBody: school })
export const teacher = anActor('class-teacher', { forBody: school })
export const therapist = anActor('therapist', { forBody: therapies })

export async function layPeople(here: TestPlatform): Promise<void> {
  const body = (id: string, kind: string, name: string) =>
    here.lay(`insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, $2, $3, $3)`, [
      id,
      kind,
      name,
    ])
  await body(school, 'setting', 'Oakfield School')
  await body(therapies, 'health-service', 'Wrenshire Community Therapies')
  await body(aBodyId(), 'council', 'Wrenshire Council')
  for (const [actor, where, job, name] of [
    [lead, school, 'inclusion-lead', 'Priya Patel'],
    [head, school, 'head', 'Ruth Adeyemi-Clarke'],
    [safe, school, 'safeguarding-lead', 'Sam Safe'],
    [teacher, school, 'class-teacher', 'Daniel Shaw'],
    [therapist, therapies, 'therapist', 'Jo Whitcombe'],
  ] as const) {
    await here.lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ('wrenshire', $1, $2, $2, $3)`,
      [actor.person, name, job],
    )
    await here.lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2024-09-01')`,
      [actor.person, where, job],
    )
  }
  await here.lay(
    `insert into identity.teaches (area, person, body, class_words, from_at) values ('wrenshire', $1, $2, '4 Maple', '2024-09-01')`,
    [teacher.person, school],
  )
}

/** A child at the school, told to us by a parent. */
export const layChild = (here: TestPlatform, parent: Actor, given: string, family = 'Mensah'): Promise<ChildId> =>
  here.write(parent, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-05-14'),
      given,
      family,
      standing: 'parent',
      relationship: 'mother',
      places: [
        { kind: 'taught-in', body: school },
        { kind: 'class', body: school, words: '4 Maple' },
      ],
    }),
  )

/** Something agreed for a child: the lead's own quiet time, on Mondays. */
export async function layAgreed(here: TestPlatform, child: ChildId, parent: Actor): Promise<void> {
  await here.write(lead, async act => {
    const agreed = await agreeCommitment(
      act,
      { area: wrenshire, child, commitment: randomUUID() },
      {
        name: 'Quiet time',
        what: 'Ten quiet minutes',
        owner: { body: school, person: personId(lead.person) },
        agreedFor: school,
        rhythm: { evidence: 'session', weekdays: [1], time: '10:30', place: 'Garden Room', heldAt: school },
        from: act.today,
        to: plainDate('2026-12-17'),
        outcome: 'Tells the class something he likes',
        expectation: '4.1',
        agreedWith: [parent.person],
      },
    )
    if (isRefusal(agreed)) throw new Error(agreed.because)
  })
}
