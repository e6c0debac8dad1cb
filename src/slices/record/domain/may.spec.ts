import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, isRefusal } from '../../../kernel/decider.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Standing } from '../../../kernel/standing.ts'
import { holdingOn } from './ages.ts'
import type { RecordEvent } from './events.ts'
import { amara, asKofi, helpsMe, jo, kofi, kofiWrites, kofiWrote, otherParent, shaw } from './examples.ts'
import { type EntryFacts, mayChooseSharing, mayRewrite, type Writer } from './may.ts'
import { record } from './record.ts'

const standings: readonly Standing[] = [
  'child',
  'parent',
  'carer',
  'adviser',
  'in-charge',
  'lead',
  'service',
  'supply',
  'case',
]
const people = [kofi, amara, otherParent, shaw, jo] as const
const anyWriter = fc
  .record({ person: fc.constantFrom(...people), standing: fc.constantFrom(...standings) })
  .map((writer): Writer => (writer.standing === 'child' ? { ...writer, person: kofi } : writer))
const anyVoice = fc.constantFrom(
  { voice: 'young-person', whose: kofi } as const,
  { voice: 'parent', whose: amara } as const,
  { voice: 'professional', whose: jo } as const,
  { voice: 'together' } as const,
)
const anyHistory = fc
  .record({ voice: anyVoice, authors: fc.array(fc.constantFrom(...people), { minLength: 1, maxLength: 4 }) })
  .map(({ voice: { voice, ...whose }, authors }) =>
    authors.map((author, index): RecordEvent => {
      const { whose: _, ...data } = kofiWrote.data
      return { type: 'EntryWritten', data: { ...data, ...whose, voice, author, version: index + 1 } }
    }),
  )

/** What the read table's row says of the same entry, written as its projection writes it. */
function rowOf(events: readonly RecordEvent[]): EntryFacts {
  const written = events.flatMap(event => (event.type === 'EntryWritten' ? [event.data] : []))
  const last = written.at(-1)
  if (!last) throw new Error('Nothing was written')
  const hand = written.reduce<EntryFacts['hand'] | undefined>(
    (held, data) => (data.author === data.whose ? data.author : (held ?? data.author)),
    undefined,
  )
  const { part, voice, whose, audience, author } = last
  return { part, voice, audience, hand: hand ?? author, isKept: false, ...(whose && { whose }) }
}

test('[RCD-2] “change” is offered exactly to those whose change would be taken', () =>
  fc.assert(
    fc.property(anyHistory, anyWriter, fc.boolean(), (events, me, isHeard) => {
      const heard = isHeard ? { heard: { on: asKofi.today, how: 'said' as const } } : {}
      const command = { ...kofiWrites, after: events.length, ...heard }
      const answer = record.decide(command, fold(record, events), { ...asKofi, me })
      expect(isRefusal(mayRewrite(rowOf(events), me, isHeard))).toBe(isRefusal(answer))
    }),
    { numRuns: 1000 },
  ))

const kept = (events: readonly RecordEvent[]): RecordEvent => ({
  type: 'SharingChosen',
  data: {
    entry: helpsMe,
    audience: 'named',
    named: [kofi],
    by: kofi,
    chosenOn: asKofi.today,
    isKept: events.length > 0,
  },
})

test('[RCD-5] [RCD-10] [RCD-14] “who sees this” is offered exactly to those who may choose it, at every age', () =>
  fc.assert(
    fc.property(anyHistory, anyWriter, fc.constantFrom(6, 13, 17), fc.boolean(), (events, me, age, isKept) => {
      const history = isKept ? [...events, kept(events)] : events
      const command = { type: 'ChooseSharing', entry: helpsMe, audience: 'circle', named: [] } as const
      const context = { ...asKofi, me, bornOn: plainDate(`${2026 - age}-01-01`) }
      const answer = record.decide(command, fold(record, history), context)
      const held = holdingOn(context.packs, context.bornOn, context.today)
      expect(isRefusal(mayChooseSharing({ ...rowOf(events), isKept }, me, held))).toBe(isRefusal(answer))
    }),
    { numRuns: 1000 },
  ))

test('[RCD-2] no one but the young person changes words the young person has written by their own hand', () =>
  fc.assert(
    fc.property(anyHistory, anyWriter, fc.boolean(), (events, me, isHeard) => {
      const row = rowOf(events)
      if (row.voice !== 'young-person' || row.hand !== kofi || me.standing === 'child') return
      expect(isRefusal(mayRewrite(row, me, isHeard))).toBe(true)
    }),
    { numRuns: 1000 },
  ))
