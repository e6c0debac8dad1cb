import { type AreaId, areaId, type PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type DeclaredGroup, declaredGroups, type HeldBackBecause, heldBackReasons } from '../domain/events.ts'

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

/** What the address of a dialogue calls it; nothing where there is none. */
export async function findDialogueName(seen: Seen, { area, dialogue }: Of): Promise<string | undefined> {
  const row = await seen.tx
    .selectFrom('dialogue')
    .select('name')
    .where('area', '=', area)
    .where('dialogue', '=', dialogue)
    .executeTakeFirst()
  return row?.name
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
