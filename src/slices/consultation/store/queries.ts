import { sql } from 'kysely'
import { type AreaId, areaId, type PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import type { DeclaredGroup, HeldBackBecause, Outcome } from '../domain/events.ts'
import { declaredGroups, heldBackReasons, outcomes } from '../domain/events.ts'

export type DialogueRow = {
  readonly area: AreaId
  readonly dialogue: string
  readonly name: string
  readonly title: string
  readonly background: string
  readonly backgroundEasy: string
  readonly facilitators: readonly PersonId[]
  readonly byCode: boolean
  readonly openedOn: PlainDate
  readonly until: PlainDate
  readonly answersBy: PlainDate
  readonly closedOn: PlainDate | undefined
  /** The version of its text that is agreed and ready to publish. */
  readonly readyVersion: number | undefined
}

export type StatementRow = {
  readonly statement: string
  readonly words: string
  readonly wording: number
  readonly writtenBy: readonly DeclaredGroup[]
  readonly origin: 'seed' | 'person'
  readonly source: string | undefined
  readonly theme: string | undefined
  readonly stage: 'waiting' | 'open' | 'held-back'
  readonly because: HeldBackBecause | undefined
  readonly addedOn: PlainDate
  readonly readOn: PlainDate | undefined
  readonly isQuoted: boolean
}

const dialogues = (seen: Seen) =>
  seen.tx
    .selectFrom('dialogue')
    .select(['area', 'dialogue', 'name', 'title', 'background', 'background_easy', 'facilitators', 'by_code'])
    .select(['opened_on', 'until_on', 'answers_by', 'closed_on', 'ready_version'])

/** All dialogues there are, those that end last first. */
export async function listDialogues(seen: Seen): Promise<readonly DialogueRow[]> {
  const rows = await dialogues(seen).orderBy('until_on', 'desc').orderBy('name').limit(200).execute()
  return rows.map(toDialogue)
}

/** One dialogue by its address; nothing where there is none. */
export async function findDialogue(
  seen: Seen,
  { area, name }: { area: string; name: string },
): Promise<DialogueRow | undefined> {
  const row = await dialogues(seen).where('area', '=', areaId(area)).where('name', '=', name).executeTakeFirst()
  return row && toDialogue(row)
}

type Row = Awaited<ReturnType<ReturnType<typeof dialogues>['executeTakeFirstOrThrow']>>
const toDialogue = (row: Row): DialogueRow => ({
  ...{ area: areaId(row.area), dialogue: row.dialogue, name: row.name, title: row.title },
  ...{ background: row.background, backgroundEasy: row.background_easy, facilitators: row.facilitators },
  ...{ byCode: row.by_code, openedOn: row.opened_on, until: row.until_on, answersBy: row.answers_by },
  ...{ closedOn: row.closed_on ?? undefined, readyVersion: row.ready_version ?? undefined },
})

type Of = Pick<DialogueRow, 'area' | 'dialogue'>

/** Its statements as far as the one who asks may read them, in the order of their ids: the order of the votes' numbers. */
export async function listStatements(seen: Seen, { area, dialogue }: Of): Promise<readonly StatementRow[]> {
  const rows = await seen.tx
    .selectFrom('dialogue_statement')
    .select([
      'statement',
      'words',
      'wording',
      'writers',
      'origin',
      'source',
      'theme',
      'stage',
      'because',
      'added_on',
      'read_on',
      'quoted',
    ])
    .where('area', '=', area)
    .where('dialogue', '=', dialogue)
    .orderBy('statement')
    .execute()
  return rows.map(row => ({
    ...{ statement: row.statement, words: row.words, wording: row.wording },
    writtenBy: declaredGroups.filter(group => row.writers.includes(group)),
    origin: row.origin === 'seed' ? 'seed' : 'person',
    source: row.source ?? undefined,
    theme: row.theme ?? undefined,
    stage: row.stage === 'open' || row.stage === 'held-back' ? row.stage : 'waiting',
    because: heldBackReasons.find(each => each === row.because),
    ...{ addedOn: row.added_on, readOn: row.read_on ?? undefined, isQuoted: row.quoted },
  }))
}

export type Sides = {
  readonly statement: string
  readonly live: { readonly yes: number; readonly onlyIf: number; readonly no: number }
  /** How many agreed to words it had before, and have not voted on those it has now. */
  readonly agreedBefore: number
}

/** Who could live with each statement, and who agreed to earlier words. */
export async function listSides(seen: Seen, { area, dialogue }: Of): Promise<readonly Sides[]> {
  type SidesRow = { statement: string; live_yes: number; live_only_if: number; live_no: number; agreed_before: number }
  const { rows } = await sql<SidesRow>`select * from dialogue_sides(${area}, ${dialogue})`.execute(seen.tx)
  return rows.map(row => ({
    statement: row.statement,
    live: { yes: row.live_yes, onlyIf: row.live_only_if, no: row.live_no },
    agreedBefore: row.agreed_before,
  }))
}

export type Answered = {
  readonly theme: string
  readonly outcome: Outcome
  readonly words: string
  readonly on: PlainDate
}
export type TextVersion = {
  readonly version: number
  readonly words: string
  readonly because: string | undefined
  readonly on: PlainDate
}
export type Wording = {
  readonly wording: number
  readonly words: string
  readonly because: string | undefined
  readonly since: PlainDate
}

/** What became of it: the answer to each theme, the versions of its text, and how people rate the answers. */
export async function findOutcome(seen: Seen, { area, dialogue }: Of) {
  const found = await together(seen, {
    answers: seen.tx
      .selectFrom('dialogue_answer')
      .select(['theme', 'outcome', 'words', 'answered_on'])
      .where('area', '=', area)
      .where('dialogue', '=', dialogue)
      .orderBy('theme'),
    texts: seen.tx
      .selectFrom('dialogue_text')
      .select(['version', 'words', 'because', 'written_on'])
      .where('area', '=', area)
      .where('dialogue', '=', dialogue)
      .orderBy('version'),
  })
  const { rows: ratings } = await sql<{ rating: string; people: number }>`
    select * from dialogue_ratings(${area}, ${dialogue})`.execute(seen.tx)
  return {
    answers: found.answers.map(
      ({ theme, outcome, words, answered_on: on }): Answered => ({
        ...{ theme, words, on },
        outcome: outcomes.find(each => each === outcome) ?? 'will',
      }),
    ),
    texts: found.texts.map(
      ({ version, words, because, written_on: on }): TextVersion => ({
        ...{ version, words, because: because ?? undefined, on },
      }),
    ),
    ratings: new Map(ratings.map(each => [each.rating, each.people])),
  }
}

/** The wordings of one statement, the first first. */
export async function listWordings(seen: Seen, { area }: Of, statement: string): Promise<readonly Wording[]> {
  const rows = await seen.tx
    .selectFrom('dialogue_wording')
    .select(['wording', 'words', 'because', 'since'])
    .where('area', '=', area)
    .where('statement', '=', statement)
    .orderBy('wording')
    .execute()
  return rows.map(row => ({ ...row, because: row.because ?? undefined }))
}

export type LogLine = {
  readonly addedOn: PlainDate
  readonly stage: StatementRow['stage']
  readonly because: HeldBackBecause | undefined
  readonly count: number
}

/** What became of the sentences people added, for everybody: without the words of those that wait or were held back. */
export async function listReadingLog(seen: Seen, { area, dialogue }: Of): Promise<readonly LogLine[]> {
  type LogRow = {
    added_on: PlainDate
    stage: StatementRow['stage']
    because: HeldBackBecause | null
    sentences: number
  }
  const { rows } = await sql<LogRow>`select * from reading_log(${area}, ${dialogue})`.execute(seen.tx)
  return rows.map(({ added_on: addedOn, stage, because, sentences: count }) => ({
    ...{ addedOn, stage, because: because ?? undefined, count },
  }))
}

export type OwnDialogue = { readonly dialogue: DialogueRow; readonly waiting: number }

/** The dialogues somebody looks after, each with how many new sentences wait to be read. */
export async function listOwnDialogues(seen: Seen): Promise<readonly OwnDialogue[]> {
  const own = (await listDialogues(seen)).filter(each => each.facilitators.includes(seen.actor.person))
  return Promise.all(
    own.map(async dialogue => ({
      dialogue,
      waiting: (await listStatements(seen, dialogue)).filter(each => each.stage === 'waiting').length,
    })),
  )
}
