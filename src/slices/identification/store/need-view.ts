import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { streamOf } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listDutiesOfStream } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import type { Packs } from '../../../policy/pack.ts'
import { isHealth, type Party } from '../domain/party.ts'
import { type Rights, rightsBeside } from '../domain/rights.ts'
import { healthLeadApplies, lookAgainAtLatest, suggestLookAgain } from '../domain/rules.ts'
import { loadNeedFacts, type NeedFactsOf } from './need-facts.ts'
import { soonestFirst } from './next-owed.ts'
import { type Decision, findNeed, listDecisions, type NeedRow } from './queries.ts'
import { type AskedRow, listAsked, listStarts, listVoices, type StartRow, type VoiceRow } from './voices.ts'

/** Someone by name, and what they are to the child. */
export type Named = { readonly name: string; readonly called: string; readonly is: string }

/** Everything that pages about one need show. */
export type NeedView = {
  readonly today: PlainDate
  readonly child: ChildCard
  readonly need: NeedRow
  readonly setting: BodyCard | undefined
  readonly contact: PersonCard | undefined
  /** Open duties of this need, the earliest first. */
  readonly duties: readonly DutyRow[]
  readonly starts: readonly StartRow[]
  readonly voices: readonly VoiceRow[]
  readonly asked: readonly AskedRow[]
  readonly decisions: readonly Decision[]
  readonly facts: NeedFactsOf
  readonly rights: Rights
  readonly lookAgainAtLatest: PlainDate
  /** The day to look again that the form offers first. */
  readonly lookAgainSuggested: PlainDate
  readonly nameOf: (person: PersonId | undefined) => Named
  readonly nameOfParty: (party: Party) => Named
  readonly cardOf: (person: PersonId) => PersonCard | undefined
  readonly bodyOf: (body: BodyId) => BodyCard | undefined
}

/** One need with everything around it; nothing where there is none, or no relationship with the child. */
export async function findNeedView(seen: Seen, childId: ChildId, id: string): Promise<NeedView | undefined> {
  const child = await findChild(seen, childId)
  const need = child && (await findNeed(seen, child.area, id))
  if (!child || !need || need.child !== childId) return undefined
  const { area } = child
  const packs = seen.packsIn(area)
  const facts = withHealthLead(need, await loadNeedFacts(seen, child), packs, seen.today)
  const duties = await listDutiesOfStream(seen, area, streamOf('identification', id))
  const starts = await listStarts(seen, area, id)
  const voices = await listVoices(seen, area, id)
  const asked = await listAsked(seen, area, id)
  const decisions = await listDecisions(seen, area, id)
  const people = await listPeople(seen, area, [
    need.contact,
    need.raisedBy.person,
    ...duties.map(duty => duty.owedByPerson),
    ...facts.parties.map(party => party.person),
    ...facts.jobs.filter(job => job.isSetting).map(job => job.person),
    ...starts.map(start => start.who),
    ...voices.map(voice => voice.party.person),
    ...asked.map(each => each.party.person),
    ...decisions.flatMap(each => [each.decidedBy, ...each.views.map(view => view.party.person)]),
  ])
  const bodies = await listBodies(seen, area, [need.setting, ...duties.map(duty => duty.owedByBody)])
  const nameOf = namer(people, facts)
  const calendar = seen.calendarOf(need.setting)
  const atLatest = lookAgainAtLatest(packs, calendar, seen.today)
  return {
    today: seen.today,
    child,
    need,
    setting: bodies.get(need.setting),
    contact: people.get(need.contact),
    duties: duties.filter(duty => !duty.endedOn).toSorted(soonestFirst),
    cardOf: person => people.get(person),
    bodyOf: body => bodies.get(body),
    starts,
    voices,
    asked,
    decisions,
    facts,
    rights: rightsBeside(packs, seen.today),
    lookAgainAtLatest: atLatest,
    lookAgainSuggested: suggestLookAgain(calendar, atLatest),
    nameOf,
    nameOfParty: party =>
      party.as === 'young-person' ? { name: child.knownAs, called: child.knownAs, is: '' } : nameOf(party.person),
  }
}

/** Where a health lead decides with us and nobody around the child speaks for health, the service is asked (IDN-11). */
function withHealthLead(need: NeedRow, facts: NeedFactsOf, packs: Packs, on: PlainDate): NeedFactsOf {
  const { bornOn, healthHelps, parties, healthLead } = facts
  const isNamed = parties.some(party => party.as === 'health-lead')
  const raisedByHealth = isHealth(need.raisedBy)
  const applies = healthLeadApplies(packs, { bornOn, on, healthHelps, raisedByHealth, familyAsked: need.healthAsked })
  return isNamed || !applies ? facts : { ...facts, parties: [...parties, healthLead] }
}

const nobody: Named = { name: '', called: '', is: '' }

/** A name with what they are to the child: `Farzaneh Rahimi`, `mother`; `Jo Whitcombe`, `speech and language therapist`. */
function namer(people: ReadonlyMap<PersonId, PersonCard>, { circle }: NeedFactsOf) {
  return (person: PersonId | undefined): Named => {
    const card = person && people.get(person)
    if (!card) return nobody
    const relationship = circle.find(
      member => member.person === person && (member.standing === 'parent' || member.standing === 'carer'),
    )?.relationship
    return { name: card.fullName, called: card.called, is: relationship ?? card.jobWords }
  }
}
