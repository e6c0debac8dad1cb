import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { Standing } from '../../../kernel/standing.ts'
import { sees, type World } from '../../../platform/access/oracle.ts'
import type { RecordCommand, WriteEntry } from './commands.ts'
import type { RecordEvent } from './events.ts'
import { amara, asKofi, jo, kofi, kofiWrites, otherParent, priya, shaw, supply } from './examples.ts'
import type { Writer } from './may.ts'
import { audiences } from './parts.ts'
import { type Reader, readsEntry } from './readers.ts'
import { record } from './record.ts'
import type { Entry, Record } from './record-state.ts'

const people = [kofi, amara, otherParent, shaw, jo, priya, supply] as const
const entries = ['one', 'two'] as const
/** What each may come to be to the child: roles change, a therapist may handle a case one day, a parent stays a parent. */
const mayBe: ReadonlyMap<PersonId, readonly Standing[]> = new Map<PersonId, readonly Standing[]>([
  [kofi, ['child']],
  [amara, ['parent']],
  [otherParent, ['parent', 'carer']],
  [shaw, ['in-charge', 'supply', 'other']],
  [jo, ['service', 'case', 'adviser', 'other']],
  [priya, ['lead', 'case']],
  [supply, ['supply', 'in-charge']],
])

const who = fc.constantFrom(...people)
const audience = fc.constantFrom(...audiences)
const named = fc.subarray([...people], { maxLength: 2 })
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('write' as const),
      who,
      entry: fc.constantFrom(...entries),
      audience,
      named,
      as: fc.constantFrom('mine', 'together', 'heard'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('share' as const),
      who,
      entry: fc.constantFrom(...entries),
      audience,
      named,
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('place' as const), who, at: fc.nat(3), isIn: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('wait' as const), years: fc.integer({ min: 1, max: 4 }) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** A world as one history makes it: the day, who has a place as what, the record, and what happened to each entry. */
type Lived = {
  today: PlainDate
  readonly places: Map<PersonId, Standing>
  state: Record
  readonly happened: RecordEvent[]
}

const lifeOf = (): Lived => ({
  today: plainDate('2026-11-30'),
  places: new Map([...mayBe].map(([person, [first = 'other']]) => [person, first])),
  state: record.initial,
  happened: [],
})

/** Takes one step, through the decider alone: what it refuses does not happen. */
function live(life: Lived, taken: Step): readonly RecordEvent[] {
  switch (taken.does) {
    case 'wait':
      life.today = addDays(life.today, taken.years * 365)
      return []
    case 'place': {
      const roles = mayBe.get(taken.who) ?? []
      const role = roles[taken.at % roles.length]
      if (taken.isIn && role) life.places.set(taken.who, role)
      else if (taken.who !== kofi) life.places.delete(taken.who)
      return []
    }
    case 'write':
    case 'share': {
      const standing = life.places.get(taken.who)
      if (!standing) return []
      const me: Writer = { person: taken.who, standing, ...(standing === 'adviser' && { actsFor: amara }) }
      const command: RecordCommand =
        taken.does === 'share' ? { ...taken, type: 'ChooseSharing' } : written(taken, me, life)
      const answer = record.decide(command, life.state, { ...asKofi, me, today: life.today })
      if (isRefusal(answer)) return []
      life.state = answer.reduce(record.evolve, life.state)
      life.happened.push(...answer)
      return answer
    }
  }
}

function written(taken: Step & { does: 'write' }, me: Writer, { state, today }: Lived): WriteEntry {
  const voice =
    taken.as === 'together'
      ? ({ voice: 'together' } as const)
      : taken.as === 'heard' || me.standing === 'child'
        ? ({ voice: 'young-person', whose: kofi } as const)
        : ['parent', 'carer', 'adviser'].includes(me.standing)
          ? ({ voice: 'parent', whose: me.actsFor ?? me.person } as const)
          : ({ voice: 'professional', whose: me.person } as const)
  return {
    ...kofiWrites,
    ...{ entry: taken.entry, audience: taken.audience, named: taken.named },
    after: state.entries.get(taken.entry)?.version ?? 0,
    ...voice,
    ...(taken.as === 'heard' && { heard: { on: today, how: 'said' as const } }),
  }
}

/** The world as the oracle of the database knows it. */
const worldOf = ({ places }: Lived): World => ({
  children: [{ area: 'wrenshire', child: kofi, sealed: false }],
  circle: [...places].map(([person, standing]) => ({
    ...{ area: 'wrenshire', child: kofi, person, standing, from: 0, until: 9 },
    ...(standing === 'adviser' && { actsFor: amara }),
  })),
  bars: [],
  posts: [],
  taught: [],
  classes: [],
  teaches: [],
})

/** What the log says of who reads an entry: the last choice, and for a version what stood before it. */
function lastSharing(happened: readonly RecordEvent[], entry: string) {
  const first = happened.find(each => each.type === 'EntryWritten' && each.data.entry === entry)
  const chosen = happened.findLast(each => each.type === 'SharingChosen' && each.data.entry === entry)
  if (first?.type !== 'EntryWritten') return undefined
  const last = happened.findLast(each => each.type === 'EntryWritten' && each.data.entry === entry)
  const author = last?.type === 'EntryWritten' ? (last.data.whose ?? last.data.author) : first.data.author
  const { audience, named } = chosen?.type === 'SharingChosen' ? chosen.data : first.data
  return { area: 'wrenshire', child: kofi, audience, author, named }
}

const readersNow = (life: Lived, entry: string): ReadonlySet<PersonId> => {
  const row = lastSharing(life.happened, entry)
  const held = life.state.entries.get(entry)
  if (!row || !held) return new Set()
  const readable = { audience: held.audience, named: held.named, author: row.author }
  return new Set(
    [...life.places]
      .flatMap(([person, standing]): readonly Reader[] => {
        if (standing !== 'adviser') return [{ person, standing }]
        // An adviser has a place while their person has one, and no wider one (ACC-8).
        const theirs = life.places.get(amara)
        if (theirs === 'other') return [{ person, standing: theirs }]
        return theirs === 'parent' || theirs === 'carer' ? [{ person, standing, actsFor: amara }] : []
      })
      .filter(reader => readsEntry(reader, readable))
      .map(reader => reader.person),
  )
}

/** Whoever reads an entry and should not, or should and does not, by what the log and the oracle say. */
function readersAmiss(life: Lived, entry: string): readonly PersonId[] {
  const row = lastSharing(life.happened, entry)
  const readers = readersNow(life, entry)
  const world = worldOf(life)
  return people.filter(person => {
    const asker = { person, areas: ['wrenshire'], as: 'public' as const }
    return readers.has(person) !== (row ? sees(world, asker, 'audience', row, 1) : false)
  })
}

/** Only a choice changes who reads; of a young person's own words, and of what they keep, only their choice. */
function changedAmiss(
  was: Entry | undefined,
  is: Entry | undefined,
  taken: Step,
  answer: readonly RecordEvent[],
): boolean {
  if (!was || !is || (was.audience === is.audience && was.named.join() === is.named.join())) return false
  if (answer.length !== 1 || answer[0]?.type !== 'SharingChosen' || taken.does !== 'share') return true
  return (was.voice === 'young-person' || was.isKept) && taken.who !== kofi
}

test('[RCD-5] [RCD-14] in 10,000 histories of places, roles, ages and choices nobody reads an entry outside its audience', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), steps => {
      const life = lifeOf()
      const wrong = steps.flatMap(taken => {
        const before = new Map(entries.map(entry => [entry, life.state.entries.get(entry)]))
        const answer = live(life, taken)
        return entries.flatMap(entry => [
          ...readersAmiss(life, entry),
          ...(changedAmiss(before.get(entry), life.state.entries.get(entry), taken, answer) ? [{ entry, taken }] : []),
        ])
      })
      expect(wrong).toEqual([])
    }),
    { numRuns: 10_000, seed: 20261130 },
  )
})
