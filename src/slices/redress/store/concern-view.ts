import type { May } from '../../../kernel/decider.ts'
import { type BodyId, type ChildId, type PersonId, personId, streamOf } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listDutiesOfStream } from '../../../platform/duties/duty-queries.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { asCounted } from '../../../policy/duration.ts'
import { bodyAt, calendarAt, type Step, stepsOf } from '../domain/ladder.ts'
import * as may from '../domain/may.ts'
import { type LawBeside, loadLawBeside } from './law-beside.ts'
import { type ConcernRow, listConcernsOf } from './queries.ts'
import { type AnswerRow, listAnswers, listSaid, type Said } from './thread.ts'
import { type BodiesHere, listDeciders, loadAsker, loadBodies } from './who.ts'

/** Everything the pages about one concern show. Names are looked up once, by id. */
export type ConcernView = {
  readonly child: ChildCard
  readonly concern: ConcernRow
  /** The day the answer is due, as the duty says: the same on every page. */
  readonly dueOn: PlainDate
  readonly today: PlainDate
  readonly mine: boolean
  readonly said: readonly Said[]
  readonly answers: readonly AnswerRow[]
  readonly steps: readonly Step[]
  readonly law: LawBeside
  /** Who answers at this step, as far as one can say. */
  readonly answerer?: PersonId
  readonly partnership?: BodyId
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  /** `mother`: what each of the circle is to the child. */
  readonly relationships: ReadonlyMap<PersonId, string>
  /** The last concern that was put right: what it was, and what was done. */
  readonly before?: ConcernRow
  readonly may: {
    readonly step: May
    readonly wait: May
    readonly close: May
    readonly takeBack: May
    readonly say: May
    readonly answer: May
    readonly addForSetting: May
    readonly finish: ReadonlyMap<string, May>
  }
}

/** One concern, whole; nothing when the one who asks may not hear it. */
export async function loadConcernView(seen: Seen, of: ChildId, concern: string): Promise<ConcernView | undefined> {
  const child = await findChild(seen, of)
  if (!child) return undefined
  const all = await listConcernsOf(seen, child.area, of)
  const found = all.find(each => each.concern === concern)
  if (!found) return undefined
  const said = await listSaid(seen, child.area, concern)
  const answers = await listAnswers(seen, child.area, concern)
  const bodies = await loadBodies(seen, child.area)
  const asker = await loadAsker(seen, child.area, of)
  const steps = stepsHere(seen, child, found, bodies)
  const deciders = await listDeciders(seen, child.area, found.owedBy)
  const answerer = deciders.find(each => !found.aboutPeople.includes(each) && !found.answeredBy.includes(each))
  const duties = await listDutiesOfStream(seen, child.area, streamOf('redress', concern))
  const owed = duties.find(duty => duty.kind === 'answer-concern' && !duty.endedOn)
  const subject = found.ladder === 'A' ? 'decision on extra support' : 'support'
  const about = { subject, happenedOn: found.sinceOn, owedBy: found.owing, bodies } as const
  const law = await loadLawBeside(seen, child, about)
  const circle = await listCircle(seen, child.area, of)
  const people = await listPeople(seen, child.area, [
    ...said.map(each => each.by),
    ...answers.map(each => each.decidedBy),
    ...all.flatMap(each => [each.raisedBy, ...each.remedies.map(remedy => remedy.owner)]),
    ...circle.map(each => each.person),
    answerer,
    personId(of),
  ])
  const before = all.find(each => each.status === 'closed' && each.remedies.length > 0 && each.concern !== concern)
  return {
    child,
    concern: found,
    dueOn: owed?.dueOn ?? found.answerDueOn,
    today: seen.today,
    mine: asker.person === found.raisedBy || asker.actsFor.includes(found.raisedBy),
    said,
    answers,
    steps,
    law,
    people,
    bodies: bodies.all,
    relationships: new Map(circle.map(each => [each.person, each.relationship])),
    may: {
      step: may.mayTakeStep(found, asker, seen.today, steps.length),
      wait: may.mayWait(found, asker),
      close: may.mayClose(found, asker),
      takeBack: may.mayWithdraw(found, asker),
      say: may.mayAddWords(found),
      answer: may.mayAnswer(found, asker),
      addForSetting: may.mayAddForSetting(found, asker),
      finish: new Map(found.remedies.map(each => [each.remedy, may.mayFinish(found, each.ownerBody, asker)])),
    },
    ...(answerer && { answerer }),
    ...(bodies.partnership && { partnership: bodies.partnership.body }),
    ...(before && { before }),
  }
}

/** The steps, each with its time in the days that are really counted there. */
function stepsHere(seen: Seen, { area }: ChildCard, concern: ConcernRow, bodies: BodiesHere): readonly Step[] {
  const { owing } = concern
  const partnership = bodies.partnership?.body ?? owing
  return stepsOf(seen.packsIn(area).for('redress'), concern.ladder).map(step => {
    const national = bodies.national?.body
    const owedBy = bodyAt(step, { owing, partnership, ...(national && { national }) })
    return { ...step, time: asCounted(step.time, calendarAt(owedBy, concern, seen.calendarOf)) }
  })
}
