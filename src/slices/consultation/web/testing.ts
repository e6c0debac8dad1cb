import { areaId, commandId, personId } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import { type Shown, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { findDialogue, listStatements, type StatementRow } from '../store/queries.ts'
import { consultation } from '../wiring.ts'
import * as paths from './paths.ts'

const wrenshire = areaId('wrenshire')
export const hilary: Actor = {
  person: personId('a0000000-0000-4000-8000-00000000e001'),
  as: 'partnership-officer',
  areas: [wrenshire],
}
export const priya: Actor = {
  person: personId('a0000000-0000-4000-8000-00000000e002'),
  as: 'inclusion-lead',
  areas: [wrenshire],
}
export const of = { area: wrenshire, name: 'quiet-rooms' }

export const seeds = [
  'Every school needs one quiet place.',
  'No child is there without a grown-up.',
  'Going there is never a punishment.',
]
export const fields = {
  ...{ title: 'Quiet rooms?', name: 'quiet-rooms', background: 'Some schools have a room.', easy: 'A quiet place.' },
  ...{ seeds: seeds.join('\n'), until: '2026-12-18', who: 'anyone' },
}

export type Phone = {
  readonly post: (path: string, fields?: object) => Promise<Shown>
  readonly get: (path: string) => Promise<Shown>
}

/** One site of dialogues, and what its specs ask of it. */
export type DialogueSite = TestSite & {
  /** A phone that has begun: it keeps the one cookie it is given. */
  readonly phone: () => Promise<Phone>
  /** A browser that holds this cookie already. */
  readonly holding: (cookie: string) => Phone
  readonly system: <T>(work: Parameters<typeof asSystem<T>>[2]) => Promise<T>
  /** What a form says of a sentence, by its words. */
  readonly sentence: (words: string) => Promise<{ readonly statement: string; readonly wording: string }>
  /** How many rows there are of a table, with what narrows it. */
  readonly count: (from: string) => Promise<number>
}

export async function dialogueSite(): Promise<DialogueSite> {
  const site = await testSite([consultation], { clock: stoppedClock('2026-11-30T09:00:00Z') })
  const system: DialogueSite['system'] = work =>
    asSystem(site.here.platform, { area: wrenshire, commandId: commandId(crypto.randomUUID()) }, work)
  const statements = (): Promise<readonly StatementRow[]> =>
    system(async act => {
      const dialogue = await findDialogue(act, of)
      return dialogue ? listStatements(act, dialogue) : []
    })
  const holding = (cookie: string): Phone => ({
    post: (path, given = {}) => site.post(path, { headers: { cookie }, fields: { ...given } }),
    get: path => site.get(path, { headers: { cookie } }),
  })
  return {
    ...site,
    ...{ system, holding },
    phone: async () => {
      const started = await site.post(paths.start.to(of), { fields: {} })
      return holding(String([started.headers['set-cookie']].flat()[0]).split(';')[0] ?? '')
    },
    sentence: async words => {
      const found = (await statements()).find(each => each.words === words)
      if (!found) throw new Error(`No sentence says: ${words}`)
      return { statement: found.statement, wording: String(found.wording) }
    },
    count: async from => Number((await site.here.lay(`select count(*) as n from ${from}`, []))[0]?.n),
  }
}
