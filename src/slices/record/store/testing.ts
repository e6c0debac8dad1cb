import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isRefusal } from '../../../kernel/decider.ts'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { admitToCircle, introduceChild } from '../../../platform/identity/circle.ts'
import {
  aBodyId,
  anActor,
  type TestPlatform,
  testPlatform,
  wrenshire,
} from '../../../platform/testing/test-platform.ts'
import type { RecordCommand, WriteEntry } from '../domain/commands.ts'
import { record } from '../wiring.ts'
import { listEntries } from './queries.ts'
import { runRecord } from './run-record.ts'

export const amara = anActor('parent')
export const jo = anActor('therapist')
export const supply = anActor('supply')

/** The entry that says what helps, and how he writes it first. */
export const helps = randomUUID()
export const write: WriteEntry = {
  type: 'WriteEntry',
  entry: helps,
  after: 0,
  part: 'helps',
  words: 'Show me a picture',
  language: 'English',
  pictures: ['picture'],
  voice: 'young-person',
  audience: 'circle',
  named: [],
}

export type KofisRecord = {
  readonly here: TestPlatform
  readonly kofi: ChildId
  readonly himself: Actor
  /** A command that must be taken. */
  readonly tell: (actor: Actor, command: RecordCommand) => Promise<unknown>
  readonly entriesSeenBy: (actor: Actor) => Promise<readonly string[]>
  readonly storySeenBy: (actor: Actor) => Promise<readonly string[]>
}

/** A database with Kofi in it: his mother, a therapist who comes in, and somebody who stands in for a day. */
export async function openKofisRecord(): Promise<KofisRecord> {
  const here = await testPlatform([record])
  const kofi = await here.write(amara, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-05-14'),
      given: 'Kofi',
      family: 'Mensah',
      standing: 'parent',
      relationship: 'mother',
    }),
  )
  await here.lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01')`,
    [kofi, aBodyId()],
  )
  const admit = (person: Actor, standing: 'service' | 'supply') =>
    here.write(amara, act =>
      admitToCircle(act, { area: wrenshire, child: kofi }, { person: person.person, standing, relationship: standing }),
    )
  await admit(jo, 'service')
  await admit(supply, 'supply')
  return {
    ...{ here, kofi, himself: anActor('child', { person: personId(kofi) }) },
    tell: async (actor, command) => {
      const answer = await here.write(actor, act => runRecord(act, kofi, command))
      if (!answer || isRefusal(answer)) throw new Error(`Not what was asked: ${JSON.stringify(answer)}`)
      return answer
    },
    entriesSeenBy: async actor =>
      (await here.read(actor, seen => listEntries(seen, wrenshire, kofi))).map(entry => entry.words),
    storySeenBy: actor =>
      here.read(actor, async seen => {
        const { rows } = await sql<{ words: string }>`
          select data->>'words' as words from timeline where child = ${kofi} and data->>'words' <> '' order by position`.execute(
          seen.tx,
        )
        return rows.map(row => row.words)
      }),
  }
}
