import { sql } from 'kysely'
import { type BodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import { openDutiesOf, toDutyRow } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import type { Terms } from '../../../platform/i18n/in-their-words.ts'
import { type BodyCard, toBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, childrenOf, toChildCard } from '../../../platform/identity/children.ts'
import { type ToldEmergency, toldEmergenciesOf, toToldEmergency } from '../../../platform/identity/emergency-told.ts'
import { type EndedPlace, myEndedPlaces, toEndedPlace } from '../../../platform/identity/ended-places.ts'
import { type PersonCard, toPeople } from '../../../platform/identity/people.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { type MoveRow, moveSeenBy, nextMoveOf, toMove } from '../../../slices/destinations/index.ts'
import {
  decidedSince,
  type NeedRow,
  needsOf,
  soonestFirst,
  startsOf,
  toNeedRow,
} from '../../../slices/identification/index.ts'
import { chosenWordsOf, myWordsAskedAbout, termsOf, toChosenWords } from '../../../slices/record/index.ts'
import { answeredConcernsOf, movedConcernsOf, stepsOf, toldAtHome } from '../../../slices/redress/index.ts'
import { goodWordsOf, type ReviewRow, reviewsOf, toReview } from '../../../slices/reviews/index.ts'
import { guessedLinksOf } from '../../../slices/sharing/index.ts'
import { agreedOf, bodiesIn, type Commitment, peopleIn, toAgreed, toCommitment } from '../../../slices/support/index.ts'
import { bodiesOf, peopleOf } from './names.ts'

/** Days for which something good stands on the page. */
const isGoodFor = 14

/** Something good, in somebody's own words. */
export type GoodWords = {
  readonly person: PersonId
  readonly isChild: boolean
  readonly words: string
  readonly on: PlainDate
}

/** Everything the family's page shows of one child. */
export type HomeView = {
  readonly me: PersonId
  readonly today: PlainDate
  readonly hour: number
  readonly children: readonly ChildCard[]
  readonly child: ChildCard
  /** How many answers are new, of the children who have one: none of them may stay unseen on another child's page. */
  readonly answers: ReadonlyMap<ChildId, number>
  /** Whether the child told the one who reads something they have not answered yet. */
  readonly isTold: boolean
  /** What somebody asks the one who reads to change in their own words, with its day, until they answer (RCD-12). */
  readonly asked: readonly { readonly change: string; readonly by: PersonId; readonly dueOn: PlainDate }[]
  /** What the one who reads calls things, else what the child does (RCD-18). */
  readonly terms: Terms | undefined
  readonly duties: readonly DutyRow[]
  readonly commitments: readonly Commitment[]
  readonly reviews: readonly ReviewRow[]
  readonly needs: readonly NeedRow[]
  /** The next move, until its day has passed; and whether the one who reads has seen its plan (DES-2). */
  readonly move?: MoveRow
  readonly moveSeen: boolean
  /** When a link last ended because somebody guessed at its passcode (RCD-17). */
  readonly guessedOn: PlainDate | undefined
  /** Open concerns that were answered, or wait at a further step until a day; with the support each is about. */
  readonly moved: readonly { readonly concern: string; readonly name?: string; readonly until?: PlainDate }[]
  /** What started before anyone decided, while a worry is open (IDN-3). */
  readonly starts: readonly { readonly what: string; readonly who: PersonId; readonly from: PlainDate }[]
  /** Whoever looked in an emergency, told in the last fortnight (ACC-20). */
  readonly emergencies: readonly ToldEmergency[]
  /** How many others looked in the last seven days: nobody is told of their own looks. */
  readonly lookers: number
  /** What a child can do now, and what was said to go well before a review, in the last fortnight. */
  readonly goodWords: readonly GoodWords[]
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  readonly council?: BodyCard
  readonly contact?: PersonCard
  /** Whether every step of the ladder has its body: until then the last is only proposed (P37). */
  readonly hasNational: boolean
  /** Time limits as words, from the packs: never typed here. */
  readonly limits: { readonly concern: string; readonly assessment: string }
}

/** A decision is news for a fortnight: long enough for a parent who opens this page now and then. */
export const newFor = 14

/** Whoever stands in no child's circle has no view; a place of theirs that ended is told all the same (ACC-6). */
export type Home = { readonly view?: HomeView; readonly ended: readonly EndedPlace[] }

/** The family's page in four round trips beside begin and commit: the children, all about one of them, the names. */
export async function loadHome(seen: Seen, chosen: string | undefined): Promise<Home> {
  const first = await together(seen, {
    children: childrenOf(seen).limit(30),
    soonest: soonestOf(seen),
    ended: myEndedPlaces(seen).limit(10),
    answered: answeredConcernsOf(seen),
    decided: decidedSince(seen, addDays(seen.today, -newFor)),
    told: toldAtHome(seen),
  })
  const ended = first.ended.map(toEndedPlace)
  const children = first.children.map(row => toChildCard(row, seen.today))
  const wanted = chosen ?? first.soonest[0]?.child
  const child = children.find(each => each.child === wanted) ?? children[0]
  if (!child) return { ended }
  const news = Map.groupBy([...first.answered, ...first.decided, ...first.told], each => each.child)
  const answers = new Map([...news].map(([of, each]) => [of, each.length]))
  return {
    view: {
      ...(await loadView(seen, children, child)),
      answers,
      isTold: first.told.some(each => each.child === child.child),
    },
    ended,
  }
}

async function loadView(
  seen: Seen,
  children: readonly ChildCard[],
  child: ChildCard,
): Promise<Omit<HomeView, 'answers' | 'isTold'>> {
  const { area } = child
  const found = await together(seen, {
    duties: openDutiesOf(seen, area, child.child),
    agreed: agreedOf(seen, area, child.child),
    reviews: reviewsOf(seen, area, child.child),
    needs: needsOf(seen, area, child.child),
    starts: startsOf(seen, area, child.child),
    moves: nextMoveOf(seen, area, child.child),
    moveSeen: moveSeenBy(seen, area, child.child),
    lookers: lookersOf(seen, area, child.child),
    emergencies: toldEmergenciesOf(seen, new Date(seen.at.getTime() - newFor * 86_400_000)).where(
      'child',
      '=',
      child.child,
    ),
    moved: movedConcernsOf(seen, area, child.child),
    chosen: chosenWordsOf(seen, area, child.child),
    asked: myWordsAskedAbout(seen, area, child.child),
    guessed: guessedLinksOf(seen, area, child.child, addDays(seen.today, -newFor)),
    good: goodWordsOf(seen, area, child.child, addDays(seen.today, -isGoodFor)),
  })
  const duties = found.duties.map(toDutyRow).toSorted(soonestFirst)
  const rows = found.agreed.map(toAgreed)
  const needs = found.needs.map(toNeedRow)
  const reviews = found.reviews.map(toReview)
  const open = needs.find(need => need.status === 'open')
  const starts = found.starts.filter(each => each.need === open?.need)
  const contact = needs.find(need => need.status !== 'withdrawn')?.contact
  const names = await together(seen, {
    people: peopleOf(seen, area, [
      ...rows.flatMap(peopleIn),
      ...duties.map(duty => duty.owedByPerson),
      seen.actor.person,
      ...found.asked.map(each => each.author),
      ...found.good.map(each => each.person),
      ...starts.map(each => personId(each.who)),
      ...needs.map(need => need.contact),
      ...found.emergencies.map(each => each.person),
    ]),
    bodies: bodiesOf(seen, area, [
      ...rows.flatMap(bodiesIn),
      ...duties.map(duty => duty.owedByBody),
      ...found.emergencies.map(each => each.body),
      child.setting,
    ]),
  })
  const people = toPeople(names.people)
  const bodies = toBodies(names.bodies)
  const council = [...bodies.values()].find(body => body.kind === 'council')
  const move = found.moves.map(toMove)[0]
  const contactCard = contact && people.get(contact)
  const packs = seen.packsIn(area)
  return {
    me: seen.actor.person,
    terms: termsOf(toChosenWords(found.chosen, child.child), seen.actor.person, child.child),
    asked: found.asked.map(each => ({ change: each.change, by: each.author, dueOn: each.due_on })),
    today: seen.today,
    hour: hourIn(seen.at),
    children,
    child,
    duties,
    commitments: rows.map(row => toCommitment(row, duties, seen.today)),
    reviews,
    needs,
    ...(move && { move }),
    moveSeen: found.moveSeen.some(each => each.move === move?.move),
    guessedOn: found.guessed[0]?.ended_on ?? undefined,
    moved: found.moved.map(each => ({
      concern: each.concern,
      ...(each.status === 'waiting' && { until: each.answer_due_on }),
      ...(each.commitment_name && { name: each.commitment_name }),
    })),
    starts: starts.map(each => ({ what: each.what, who: personId(each.who), from: each.from_on })),
    lookers: found.lookers[0]?.people ?? 0,
    emergencies: found.emergencies.map(toToldEmergency),
    goodWords: [
      ...canDoNow(reviews, child, seen.today),
      ...found.good.map(each => ({
        person: each.person,
        isChild: each.voice === 'child',
        words: each.going_well,
        on: each.said_on,
      })),
    ],
    people,
    bodies,
    hasNational: stepsOf(packs.for('redress'), 'B').every(step => step.setUp),
    ...(council && { council }),
    ...(contactCard && { contact: contactCard }),
    limits: {
      concern: durationInWords(packs.for('redress').duration('RED-3.time-to-answer')),
      assessment: durationInWords(packs.for('statutory-plan').duration('PLA-1.time-limit')),
    },
  }
}

/** What a review ended with, where the child said it; what they showed others is read with the review. */
const canDoNow = (reviews: readonly ReviewRow[], { child }: ChildCard, today: PlainDate): readonly GoodWords[] =>
  reviews.flatMap(({ held }) =>
    held && held.how !== 'showed us' && held.on >= addDays(today, -isGoodFor)
      ? [{ person: personId(child), isChild: true, words: held.canDoNow, on: held.on }]
      : [],
  )

/** The child for whom something is due soonest comes first. */
const soonestOf = (seen: Seen) =>
  seen.tx
    .selectFrom('duty')
    .select(['child', 'due_on'])
    .where('area', 'in', seen.actor.areas)
    .where('owed_to', 'in', ['family', 'child'])
    .where('ended_on', 'is', null)
    .orderBy('due_on')
    .limit(1)

const lookersOf = (seen: Seen, area: ChildCard['area'], child: ChildId) =>
  seen.tx
    .selectFrom('look')
    .select(sql<number>`count(distinct person)::integer`.as('people'))
    .where('area', '=', area)
    .where('child', '=', child)
    .where('person', '<>', seen.actor.person)
    .where('at', '>=', new Date(seen.at.getTime() - 7 * 86_400_000))

const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hour12: false })
const hourIn = (at: Date): number => Number(hours.format(at))
