import { type ChildId, idInStream, type PersonId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOf } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { type ToldEmergency, toldEmergenciesOf, toToldEmergency } from '../../../platform/identity/emergency-told.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { listConcernsOf, listQuestionsOf } from '../../redress/index.ts'
import { listChanges, listReviews, type ReviewRow } from '../../reviews/index.ts'
import { type AgreedView, findAgreedView } from '../../support/index.ts'
import { listEntryChanges } from './entry-changes.ts'
import { findLooks } from './looks.ts'

/** Something a young person asked for, that somebody owes them an answer to. */
export type OwnAsked = {
  readonly kind: 'change' | 'concern' | 'question' | 'entry'
  /** The concern, or the change to what is written, where it is one. */
  readonly id: string
  readonly words: string
  readonly askedOn: PlainDate
  readonly dueOn: PlainDate
  readonly owedBy: BodyCard | undefined
  /** The person who answers, where one was named. */
  readonly owner: PersonCard | undefined
}

/** What stands around a young person's own words on their page: what they are owed next, their week, their meeting. */
export type OwnAround = {
  readonly asked: OwnAsked | undefined
  readonly agreed: AgreedView | undefined
  readonly meeting: ReviewRow | undefined
  /** Whoever looked in an emergency these two weeks: they are told where they look first (ACC-20). */
  readonly emergencies: readonly OwnEmergency[]
  /** Who else looked in the last seven days, each once. */
  readonly lookers: readonly Looker[]
}

/** Somebody who looked, by the name a page calls them. */
export type Looker = { readonly person: PersonId; readonly called: string }

export type OwnEmergency = ToldEmergency & { readonly who: string }

/** For as long as it is news at home, it is news to the young person. */
const newFor = 14

/** What comes next for the young person themself. */
export async function findOwnAround(seen: Seen, { area, child }: ChildCard): Promise<OwnAround> {
  const reviews = await listReviews(seen, area, child)
  return {
    asked: await findOwnAsked(seen, area, child),
    agreed: await findAgreedView(seen, child),
    lookers: await findLookers(seen, child),
    meeting: reviews.find(each => each.status === 'due' && (each.on ?? each.dueOn) >= seen.today),
    emergencies: await findOwnEmergencies(seen, area, child),
  }
}

async function findOwnEmergencies(
  seen: Seen,
  area: ChildCard['area'],
  child: ChildId,
): Promise<readonly OwnEmergency[]> {
  const since = new Date(seen.at.getTime() - newFor * 86_400_000)
  const rows = await toldEmergenciesOf(seen, since).where('child', '=', child).execute()
  if (rows.length === 0) return []
  const told = rows.map(toToldEmergency)
  const people = await listPeople(
    seen,
    area,
    told.map(each => each.person),
  )
  return told.map(each => {
    const card = people.get(each.person)
    return { ...each, who: [card?.fullName, card?.jobWords].filter(Boolean).join(', ') }
  })
}

async function findLookers(seen: Seen, child: ChildId): Promise<readonly Looker[]> {
  const view = await findLooks(seen, child)
  const since = addDays(seen.today, -6)
  const people = (view?.looks ?? [])
    .filter(look => look.on >= since && look.person !== seen.actor.person)
    .map(look => look.person)
  return [...new Set(people)].flatMap(person => {
    const called = view?.nameOf(person)?.called ?? view?.visitOf(person)?.name
    return called ? [{ person, called }] : []
  })
}

/** The earliest answer they wait for. Its day is the duty's, here as everywhere. */
async function findOwnAsked(seen: Seen, area: ChildCard['area'], child: ChildId): Promise<OwnAsked | undefined> {
  // A child's own person id is the child's id.
  const isTheirs = (person: string): boolean => person === `${child}`
  const changes = (await listChanges(seen, area, child)).filter(each => isTheirs(each.askedBy))
  const concerns = (await listConcernsOf(seen, area, child)).filter(each => isTheirs(each.raisedBy))
  const questions = (await listQuestionsOf(seen, area, child)).filter(each => isTheirs(each.askedBy))
  const entries = (await listEntryChanges(seen, area, child)).filter(each => isTheirs(each.askedBy))
  const all = new Map<string, Pick<OwnAsked, 'kind' | 'words' | 'askedOn'>>([
    ...changes.map(each => [each.change, { kind: 'change', words: each.words, askedOn: each.askedOn }] as const),
    ...concerns.map(each => [each.concern, { kind: 'concern', words: each.words, askedOn: each.raisedOn }] as const),
    ...entries.map(each => [each.change, { kind: 'entry', words: each.words, askedOn: each.askedOn }] as const),
    ...questions.map(each => [each.question, { kind: 'question', words: each.words, askedOn: each.askedOn }] as const),
  ])
  if (all.size === 0) return undefined
  const duties = await listOpenDutiesOf(seen, area, child)
  const due = duties.find(duty => isAnswer(duty) && all.has(idOf(duty)))
  const asked = due && all.get(idOf(due))
  if (!due || !asked) return undefined
  const bodies = await listBodies(seen, area, [due.owedByBody])
  const people = await listPeople(seen, area, [due.owedByPerson])
  return {
    ...asked,
    id: idOf(due),
    dueOn: due.dueOn,
    owedBy: bodies.get(due.owedByBody),
    owner: due.owedByPerson && people.get(due.owedByPerson),
  }
}

const isAnswer = ({ kind }: DutyRow): boolean =>
  ['answer-change', 'answer-concern', 'answer-question', 'answer-entry-change'].includes(kind)

/** What is answered has a stream of its own, but for a change to what is written: that is a part of the record. */
const idOf = ({ kind, stream, part }: DutyRow): string =>
  kind === 'answer-entry-change' && part ? part : idInStream(stream)
