import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild, listChildren } from '../../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { mayAddForSetting, mayAnswer } from '../domain/may.ts'
import { questionDueOn } from '../domain/question.ts'
import { type Contact, findContact } from './ask-question.ts'
import { type ConcernRow, listConcernsOf, listOpenConcernsOf } from './queries.ts'
import { listOpenQuestionsOf, listQuestionsOf, type OwedQuestion, type QuestionRow } from './questions.ts'
import { loadAsker } from './who.ts'

type Names = {
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
}

/** A family's own list: their concerns about a child, and the thread with the named contact. */
export type ChildListView = Names & {
  readonly child: ChildCard
  readonly concerns: readonly ConcernRow[]
  readonly questions: readonly QuestionRow[]
  readonly contact?: Contact
  /** By when a question asked today would be answered. */
  readonly questionDueOn?: PlainDate
  readonly me: PersonId
  /** How long whoever is asked has to answer, in words (RED-3). */
  readonly answerIn: string
}

/** Reads a family's list, or nothing for someone with no relationship to the child: a 404. */
export async function loadChildList(seen: Seen, of: ChildId): Promise<ChildListView | undefined> {
  const child = await findChild(seen, of)
  if (!child) return undefined
  const concerns = await listConcernsOf(seen, child.area, of)
  const questions = await listQuestionsOf(seen, child.area, of)
  const contact = await findContact(seen, child)
  const people = await listPeople(seen, child.area, [
    contact?.person,
    ...concerns.map(each => each.raisedBy),
    ...questions.flatMap(each => [each.askedBy, each.askedOf, each.answer?.by]),
  ])
  const bodies = await listBodies(seen, child.area, [
    contact?.body,
    child.setting,
    ...concerns.map(each => each.owedBy),
  ])
  const pack = seen.packsIn(child.area).for('redress')
  const answerIn = durationInWords(pack.duration('RED-3.time-to-answer'))
  const view = { child, concerns, questions, people, bodies, me: seen.actor.person, answerIn }
  if (!contact) return view
  return {
    ...view,
    contact,
    questionDueOn: questionDueOn({ pack, calendarOf: seen.calendarOf }, contact.body, seen.today),
  }
}

export type WorkItem = {
  readonly concern: ConcernRow
  /** Whether it is this person's to answer, the setting's to add, or the family's turn. */
  readonly turn: 'answer' | 'add' | 'others' | 'family'
}

/** A worker's list: what families asked and the bodies they work for owe an answer to. */
export type WorkView = Names & {
  readonly concerns: readonly WorkItem[]
  readonly questions: readonly OwedQuestion[]
  readonly children: ReadonlyMap<ChildId, ChildCard>
  readonly today: PlainDate
}

/** The open concerns that the one who asks may answer for these bodies (RED-6). */
export async function listAnswerable(
  seen: Seen,
  area: AreaId,
  bodies: readonly BodyId[],
): Promise<ReadonlySet<string>> {
  const asker = await loadAsker(seen, area)
  const rows = await listOpenConcernsOf(seen, bodies)
  return new Set(rows.filter(row => 'allowed' in mayAnswer(row, asker)).map(row => row.concern))
}

/** Reads a worker's list; empty for someone without a post. */
export async function loadWork(seen: Seen): Promise<WorkView> {
  const [area] = seen.actor.areas
  const asker = area && (await loadAsker(seen, area))
  const nothing = { concerns: [], questions: [], children: new Map(), people: new Map(), bodies: new Map() }
  if (!area || !asker) return { ...nothing, today: seen.today }
  const rows = await listOpenConcernsOf(seen, asker.bodies)
  const questions = await listOpenQuestionsOf(seen, asker.bodies)
  const children = await listChildren(
    seen,
    [...rows, ...questions].map(each => each.child),
  )
  const people = await listPeople(seen, area, [
    ...rows.map(each => each.raisedBy),
    ...questions.map(each => each.askedBy),
  ])
  const bodies = await listBodies(
    seen,
    area,
    rows.flatMap(each => [each.owedBy, each.copiedTo]),
  )
  const concerns = rows.map((concern): WorkItem => {
    if (concern.status === 'answered') return { concern, turn: 'family' }
    if ('allowed' in mayAnswer(concern, asker)) return { concern, turn: 'answer' }
    const maySetting = 'allowed' in mayAddForSetting(concern, asker) && !concern.settingAdded
    return { concern, turn: maySetting ? 'add' : 'others' }
  })
  return {
    concerns,
    questions,
    people,
    bodies,
    children: new Map(children.map(each => [each.child, each])),
    today: seen.today,
  }
}
