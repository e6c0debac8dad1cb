import { expect, test } from 'vitest'
import { streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { dutiesOf } from '../../../platform/duties/duties-of.ts'
import type { Duty, Told } from '../../../policy/duty.ts'
import { testPacks } from '../../../policy/testing.ts'
import { answerConcern, putRight, settingAdds } from './duties.ts'
import type { ConcernEvent } from './events.ts'
import { answered, calendarOf, its, marcus, raised, theConcern, therapies, timeBack } from './testing.ts'

const declared: readonly Duty[] = [answerConcern, settingAdds, putRight]
const today = plainDate('2026-11-20')
const changesBy = (event: ConcernEvent) => {
  const told: Told<ConcernEvent> = { ...event, happenedOn: today, receivedOn: today }
  const context = { packs: testPacks(), calendarOf }
  const all = declared.map(duty => dutiesOf([duty], told, streamOf('redress', theConcern), context))
  return { starts: all.flatMap(each => each.starts ?? []), ends: all.flatMap(each => each.ends ?? []) }
}
const name = (clause: string, kind: string, part?: string) =>
  [clause, kind, `redress-${theConcern}`, part].filter(Boolean).join(':')

test('[RED-3] a concern starts the clock of the body that owes it, and one for the setting that was copied', () =>
  expect(changesBy(raised()).starts.map(({ duty, body, due }) => [duty, body, due])).toEqual([
    [name('RED-3', 'answer-concern', 'step 1'), therapies, '2026-12-04'],
    [name('RED-2', 'setting-adds'), raised().data.copiedTo, '2026-11-27'],
  ]))

test('[RED-3] an answer ends the clock of its own step', () =>
  expect(changesBy(answered({ rung: 2 })).ends).toContain(name('RED-3', 'answer-concern', 'step 2')))

test('[RED-7] a missed step ends its clock as missed, and the next step starts its own', () => {
  const missed = { ...its, rung: 1, owedBy: therapies, answerDueOn: today }
  expect(changesBy({ type: 'AnswerMissed', data: missed }).ends).toEqual([name('RED-3', 'answer-concern', 'step 1')])
  const next = { ...its, ladder: 'B', rung: 2, owedBy: therapies, why: 'no answer', answerDueOn: today } as const
  const changes = changesBy({ type: 'StepTaken', data: next })
  expect(changes.starts.map(each => each.duty)).toEqual([name('RED-3', 'answer-concern', 'step 2')])
  expect(changes.ends).not.toContain(name('RED-3', 'answer-concern', 'step 2'))
})

test('[RED-5] each thing that puts it right is owed by a person by a day until it is done', () => {
  const agreed = changesBy({ type: 'RemedyAgreed', data: { ...its, ...timeBack, rung: 1 } })
  expect(agreed.starts.map(({ duty, person, due }) => [duty, person, due])).toEqual([
    [name('RED-5', 'put-right', timeBack.remedy), marcus, '2026-12-10'],
  ])
  const done = { ...its, remedy: timeBack.remedy, saidBy: marcus, words: '' }
  expect(changesBy({ type: 'RemedyDone', data: done }).ends).toEqual([name('RED-5', 'put-right', timeBack.remedy)])
})
