import type { Selectable } from 'kysely'
import { type AreaId, type BodyId, bodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Concern, Remedy } from '../../../platform/db/tables.generated.ts'
import { type Ladder, type Outcome, outcomes, type RemedyKind, remedyKinds, type Voice } from '../domain/events.ts'
import type { ConcernFacts } from '../domain/may.ts'

/** One thing that puts a concern right, as it stands. */
export type RemedyRow = {
  readonly remedy: string
  readonly concern: string
  readonly kind: RemedyKind
  readonly what: string
  readonly ownerBody: BodyId
  readonly owner?: PersonId
  readonly by: PlainDate
  /** The step whose answer promised it. */
  readonly rung: number
  readonly doneOn?: PlainDate
  readonly doneWords?: string
  readonly done: boolean
}

/** A concern as lists and pages know it. It satisfies `ConcernFacts`, so every `may…` can be asked of it. */
export type ConcernRow = Omit<ConcernFacts, 'remedies'> & {
  readonly area: AreaId
  readonly concern: string
  readonly child: ChildId
  readonly ladder: Ladder
  readonly about: 'commitment' | 'decision' | 'else'
  readonly commitment?: string
  readonly commitmentName?: string
  readonly notHappened?: number
  readonly need?: string
  readonly words: string
  readonly voice: Voice
  readonly shared: boolean
  readonly sinceOn: PlainDate
  readonly raisedOn: PlainDate
  readonly owing: BodyId
  readonly outcome?: Outcome
  readonly settingAdded: boolean
  readonly waitUntil?: PlainDate
  readonly overOn?: PlainDate
  readonly remedies: readonly RemedyRow[]
}

/** Every concern about a child that the one who asks may hear, newest first. */
export async function listConcernsOf(seen: Seen, area: AreaId, child: ChildId): Promise<readonly ConcernRow[]> {
  const rows = await concerns(seen).where('area', '=', area).where('child', '=', child).execute()
  return withRemedies(seen, rows)
}

/** The open concerns that bodies answer, or that they were copied: soonest first. A service sees its own. */
export async function listOpenConcernsOf(seen: Seen, bodies: readonly BodyId[]): Promise<readonly ConcernRow[]> {
  if (bodies.length === 0) return []
  const rows = await seen.tx
    .selectFrom('concern')
    .selectAll()
    .where('area', 'in', seen.actor.areas)
    .where('status', 'in', ['waiting', 'answered'])
    .where(eb => eb.or([eb('owed_by_body', 'in', bodies), eb('setting_body', 'in', bodies)]))
    .orderBy('answer_due_on')
    .orderBy('concern')
    .limit(200)
    .execute()
  return withRemedies(seen, rows)
}

const concerns = (seen: Seen) =>
  seen.tx.selectFrom('concern').selectAll().orderBy('raised_on', 'desc').orderBy('concern')

async function withRemedies(seen: Seen, rows: readonly Selectable<Concern>[]): Promise<readonly ConcernRow[]> {
  const ids = rows.map(row => row.concern)
  if (ids.length === 0) return []
  const remedies = await seen.tx
    .selectFrom('remedy')
    .selectAll()
    .where('area', 'in', seen.actor.areas)
    .where('concern', 'in', ids)
    .orderBy('by_on')
    .orderBy('remedy')
    .execute()
  const all = remedies.map(toRemedyRow)
  return rows.map(row =>
    toConcernRow(
      row,
      all.filter(remedy => remedy.concern === row.concern),
    ),
  )
}

const toRemedyRow = (row: Selectable<Remedy>): RemedyRow => ({
  remedy: row.remedy,
  concern: row.concern,
  kind: remedyKinds.find(kind => kind === row.kind) ?? 'other',
  what: row.what,
  ownerBody: row.owner_body,
  by: row.by_on,
  rung: row.rung,
  done: row.done_on !== null,
  ...(row.owner_person && { owner: row.owner_person }),
  ...(row.done_on && { doneOn: row.done_on }),
  ...(row.done_words && { doneWords: row.done_words }),
})

const statuses = ['waiting', 'answered', 'withdrawn', 'closed'] as const
const abouts = ['commitment', 'decision', 'else'] as const
export const voices: readonly Voice[] = ['family', 'child', 'practitioner']

function toConcernRow(row: Selectable<Concern>, remedies: readonly RemedyRow[]): ConcernRow {
  const outcome = outcomes.find(each => each === row.outcome)
  return {
    area: row.area,
    concern: row.concern,
    child: row.child,
    ladder: row.ladder === 'A' ? 'A' : 'B',
    about: abouts.find(about => about === row.about) ?? 'else',
    words: row.words,
    voice: voices.find(voice => voice === row.voice) ?? 'family',
    raisedBy: row.raised_by,
    shared: row.shared,
    sinceOn: row.since_on,
    raisedOn: row.raised_on,
    owing: bodyId(row.owing_body),
    owedBy: row.owed_by_body,
    rung: row.rung,
    answerDueOn: row.answer_due_on,
    aboutPeople: row.about_people.map(personId),
    answeredBy: row.answered_by.map(personId),
    status: statuses.find(status => status === row.status) ?? 'waiting',
    settingAdded: row.setting_added,
    remedies,
    ...(row.commitment && { commitment: row.commitment }),
    ...(row.commitment_name && { commitmentName: row.commitment_name }),
    ...(row.not_happened_count !== null && { notHappened: row.not_happened_count }),
    ...(row.need && { need: row.need }),
    ...(row.setting_body && { copiedTo: row.setting_body }),
    ...(row.wait_until && { waitUntil: row.wait_until }),
    ...(row.over_on && { overOn: row.over_on }),
    ...(outcome && { outcome }),
  }
}
