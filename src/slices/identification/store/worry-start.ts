import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import type { Duration } from '../../../policy/duration.ts'
import { decideBy, startBy } from '../domain/rules.ts'
import { loadNeedFacts, type NeedFactsOf } from './need-facts.ts'

/** What a page needs before a worry about a known child is written: names, days, what we know of the speaker. */
export type WorryStart = {
  readonly card: ChildCard
  readonly child: { readonly name: string; readonly setting: string }
  readonly setting: BodyId | undefined
  readonly facts: NeedFactsOf
  readonly days: { readonly startBy: PlainDate; readonly decideBy: PlainDate }
  /** Home language and interpreter, where we have been told before: nobody tells it twice. */
  readonly known: { readonly language?: string; readonly interpreter?: 'yes' | 'no' | 'sometimes' }
  /** The same of the family, where one parent has told us: for whoever types what they say. */
  readonly family: { readonly language?: string; readonly interpreter?: 'yes' | 'no' | 'sometimes' }
  readonly later: string
  /** Whose words a worry may be: oneself, the child, each parent or carer. */
  readonly speakers: readonly { readonly person: PersonId; readonly name: string }[]
}

/** Nothing where the one who asks has no relationship with the child. */
export async function findWorryStart(seen: Seen, id: ChildId): Promise<WorryStart | undefined> {
  const card = await findChild(seen, id)
  if (!card) return undefined
  const facts = await loadNeedFacts(seen, card)
  const family = facts.circle.filter(member => member.standing === 'parent' || member.standing === 'carer')
  const people = await listPeople(seen, card.area, [seen.actor.person, ...family.map(member => member.person)])
  const bodies = await listBodies(seen, card.area, [card.setting])
  return {
    card,
    child: { name: card.knownAs, setting: card.setting ? (bodies.get(card.setting)?.shortName ?? '') : '' },
    setting: card.setting,
    facts,
    days: daysFor(seen, card.area, card.setting),
    known: known(people.get(seen.actor.person)),
    family: known(family.map(member => people.get(member.person)).find(person => person?.homeLanguage)),
    later: '/my',
    speakers: family.map(member => ({
      person: member.person,
      name: [people.get(member.person)?.fullName, member.relationship].filter(Boolean).join(', '),
    })),
  }
}

const interpreters = ['yes', 'no', 'sometimes'] as const

function known(person: PersonCard | undefined): WorryStart['known'] {
  const interpreter = interpreters.find(each => each === person?.interpreter)
  return { ...(person?.homeLanguage && { language: person.homeLanguage }), ...(interpreter && { interpreter }) }
}

/** The days that count from today, where a worry is said today. */
function daysFor(seen: Seen, area: AreaId, setting: BodyId | undefined): WorryStart['days'] {
  const packs = seen.packsIn(area)
  const calendar = setting ? seen.calendarOf(setting) : {}
  return { startBy: startBy(packs, calendar, seen.today), decideBy: decideBy(packs, calendar, seen.today) }
}

/** How long each may take where nobody has said yet which setting it is: a day would be wrong in its holidays. */
export type WorryLimits = { readonly start: Duration; readonly decide: Duration }

export function limitsIn(seen: Seen, area: AreaId): WorryLimits {
  const register = seen.packsIn(area).for('register')
  return { start: register.duration('IDN-3.time-to-start'), decide: register.duration('IDN-4.time-to-decide') }
}
