import { sql } from 'kysely'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import { openDutiesOf, toDutyRow } from '../../../platform/duties/duty-queries.ts'
import { toBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, childrenOf, toChildCard } from '../../../platform/identity/children.ts'
import { toldEmergenciesOf, toToldEmergency } from '../../../platform/identity/emergency-told.ts'
import { myEndedPlaces, toEndedPlace } from '../../../platform/identity/ended-places.ts'
import { toPeople } from '../../../platform/identity/people.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { moveSeenBy, nextMoveOf, toMove } from '../../../slices/destinations/index.ts'
import { decidedSince, needsOf, soonestFirst, startsOf, toNeedRow } from '../../../slices/identification/index.ts'
import { chosenWordsOf, myWordsAskedAbout, termsOf, toChosenWords } from '../../../slices/record/index.ts'
import {
  answeredConcernsOf,
  awaitedConcernsOf,
  movedConcernsOf,
  stepsOf,
  toldAtHome,
} from '../../../slices/redress/index.ts'
import { goodWordsOf, type ReviewRow, reviewsOf, toReview } from '../../../slices/reviews/index.ts'
import { guessedLinksOf } from '../../../slices/sharing/index.ts'
import { agreedOf, bodiesIn, peopleIn, toAgreed, toCommitment } from '../../../slices/support/index.ts'
import { type GoodWords, type Home, type HomeView, newFor } from './home-view.ts'
import { bodiesOf, peopleOf } from './names.ts'

/** Days for which something good stands on the page. */
const isGoodFor = 14

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
    awaited: awaitedConcernsOf(seen, area, child.child),
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
  const isAgreed = rows.some(row => row.status === 'asked' || row.status === 'agreed')
  // What started goes on after the decision: it stands here until what is agreed takes its place.
  const started = open ?? (isAgreed ? undefined : needs.find(need => need.status === 'decided'))
  const starts = found.starts.filter(each => each.need === started?.need)
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
    awaited: found.awaited.map(each => ({
      concern: each.concern,
      name: each.commitment_name ?? '',
      notHappened: each.not_happened_count ?? 0,
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
