import fc from 'fast-check'
import { isRefusal } from '../../../../kernel/decider.ts'
import type { PersonId } from '../../../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Standing } from '../../../../kernel/standing.ts'
import type { World } from '../../../../platform/access/oracle.ts'
import type { RecordCommand, WriteEntry } from '../commands.ts'
import type { RecordEvent } from '../events.ts'
import { amara, asKofi, jo, kofi, kofiWrites, otherParent, priya, shaw, supply } from '../examples.ts'
import type { Writer } from '../may.ts'
import { audiences } from '../parts.ts'
import { record } from '../record.ts'
import type { Record } from '../record-state.ts'

/** Whoever may come to stand around the child of a history. */
export const people = [kofi, amara, otherParent, shaw, jo, priya, supply] as const
export const entries = ['one', 'two'] as const
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
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** One history of places, roles, ages, words and choices: told in memory, and told to the database. */
export const histories = fc.array(step, { minLength: 4, maxLength: 14 })

/** A world as one history makes it: how old the child is, who has a place as what, the record, and what happened to each entry. */
export type Lived = {
  readonly child: PersonId
  /** What an entry of the history is called in its record. */
  readonly idOf: (entry: string) => string
  bornOn: PlainDate
  readonly places: Map<PersonId, Standing>
  state: Record
  readonly happened: RecordEvent[]
}

export const lifeOf = (child = kofi, idOf = (entry: string) => entry): Lived => ({
  ...{ child, idOf, bornOn: asKofi.bornOn },
  places: new Map([...mayBe].map(([person, [first = 'other']]) => [person === kofi ? child : person, first])),
  state: record.initial,
  happened: [],
})

/** Takes one step, through the decider alone: what it refuses does not happen. */
export function live(life: Lived, taken: Step): readonly RecordEvent[] {
  switch (taken.does) {
    case 'wait':
      // Years pass. To rules of age a birthday long ago is the same as a day to come, and a database has one today.
      life.bornOn = addDays(life.bornOn, -365 * taken.years)
      return []
    case 'place': {
      const roles = mayBe.get(taken.who) ?? []
      const role = roles[taken.at % roles.length]
      // A child has a place in their own record, always.
      if (taken.who === kofi) return []
      if (taken.isIn && role) life.places.set(taken.who, role)
      else life.places.delete(taken.who)
      return []
    }
    case 'write':
    case 'share': {
      const asked = commandOf(life, taken)
      if (!asked) return []
      const answer = record.decide(asked.command, life.state, {
        ...asKofi,
        child: life.child,
        me: asked.me,
        bornOn: life.bornOn,
      })
      if (isRefusal(answer)) return []
      life.state = answer.reduce(record.evolve, life.state)
      life.happened.push(...answer)
      return answer
    }
  }
}

/** What somebody asks in a step, and as what; nothing where they have no place around the child, or ask nothing. */
export function commandOf(
  life: Lived,
  taken: Step,
): { readonly me: Writer; readonly command: RecordCommand } | undefined {
  if (taken.does !== 'write' && taken.does !== 'share') return undefined
  const person = whoIn(life)(taken.who)
  const standing = life.places.get(person)
  // Whoever acts for somebody has a place while that person has one (ACC-8).
  if (!standing || (standing === 'adviser' && !life.places.has(amara))) return undefined
  const me: Writer = { person, standing, ...(standing === 'adviser' && { actsFor: amara }) }
  const { audience } = taken
  const asked = { audience, entry: life.idOf(taken.entry), named: taken.named.map(whoIn(life)) }
  return {
    me,
    command: taken.does === 'share' ? { ...asked, type: 'ChooseSharing' } : written(taken.as, asked, me, life),
  }
}

const whoIn =
  ({ child }: Lived) =>
  (person: PersonId): PersonId =>
    person === kofi ? child : person

function written(
  as: (Step & { does: 'write' })['as'],
  asked: Pick<WriteEntry, 'entry' | 'audience' | 'named'>,
  me: Writer,
  { state, child }: Lived,
): WriteEntry {
  const voice =
    as === 'together'
      ? ({ voice: 'together' } as const)
      : as === 'heard' || me.standing === 'child'
        ? ({ voice: 'young-person', whose: child } as const)
        : ['parent', 'carer', 'adviser'].includes(me.standing)
          ? ({ voice: 'parent', whose: me.actsFor ?? me.person } as const)
          : ({ voice: 'professional', whose: me.person } as const)
  const { whose: _, ...anybodys } = kofiWrites
  return {
    ...{ ...anybodys, ...asked, ...voice },
    after: state.entries.get(asked.entry)?.version ?? 0,
    ...(as === 'heard' && { heard: { on: asKofi.today, how: 'said' as const } }),
  }
}

/** The world as the oracle of the database knows it. */
export const worldOf = ({ places, child }: Lived): World => ({
  children: [{ area: 'wrenshire', child, sealed: false }],
  circle: [...places].map(([person, standing]) => ({
    ...{ area: 'wrenshire', child, person, standing, from: 0, until: 9 },
    ...(standing === 'adviser' && { actsFor: amara }),
  })),
  bars: [],
  receives: [],
  emergencies: [],
  visits: [],
  posts: [],
  taught: [],
  classes: [],
  teaches: [],
})

/** What the log says of who reads each version of an entry: the last choice, and whose words that version is. */
export function rowsOf({ happened, child }: Lived, entry: string) {
  const versions = happened.flatMap(each => (each.type === 'EntryWritten' && each.data.entry === entry ? [each] : []))
  const chosen = happened.findLast(each => each.type === 'SharingChosen' && each.data.entry === entry)
  const [first] = versions
  if (!first) return []
  const { audience, named } = chosen?.type === 'SharingChosen' ? chosen.data : first.data
  return versions.map(({ data }) => ({
    ...{ area: 'wrenshire', child, audience, named, move: '' },
    author: data.whose ?? data.author,
  }))
}
