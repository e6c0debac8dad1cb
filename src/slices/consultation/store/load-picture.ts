import { sql } from 'kysely'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { type Picture, pictureOf, type Reading } from '../domain/consensus/picture.ts'
import { declaredGroups } from '../domain/events.ts'
import { readingOf } from '../domain/rules.ts'
import { type DialogueRow, listStatements, type StatementRow } from './queries.ts'

export type Sides = {
  readonly statement: string
  readonly live: { readonly yes: number; readonly onlyIf: number; readonly no: number }
  /** How many agreed to words it had before, and have not voted on those it has now. */
  readonly agreedBefore: number
}

/** All that can be said of a dialogue from its votes, with the statements in the picture's order. */
export type DialoguePicture = {
  readonly picture: Picture
  /** The statements people vote on, numbered as in the picture. */
  readonly statements: readonly StatementRow[]
  readonly sides: ReadonlyMap<string, Sides>
  /** How many people said they belong to each declared group; somebody may be in several. */
  readonly declared: readonly number[]
  readonly notSaid: number
  readonly byChannel: Readonly<Record<'phone' | 'paper' | 'room', number>>
  /** Which row of the picture a participant is, to show them where they stand; nobody else ever. */
  readonly rowOf: ReadonlyMap<string, number>
  /** How many groups were shown before this picture. */
  readonly shownLast: number | undefined
}

/** Reads every vote and makes the picture. */
export async function loadPicture(seen: Seen, dialogue: DialogueRow): Promise<DialoguePicture> {
  const { area, dialogue: id } = dialogue
  const shown = await sql<{ groups: number | null }>`select shown_groups(${area}, ${id}) as groups`.execute(seen.tx)
  const statements = (await listStatements(seen, dialogue)).filter(each => each.stage === 'open')
  const sides = await listSides(seen, dialogue)
  const { rows: begun } = await sql<VoterRow>`select * from dialogue_votes(${area}, ${id})`.execute(seen.tx)
  // Whoever only pressed Start has not been heard: the numbers by group and by way add up to those who voted.
  const rows = begun.filter(({ votes }) => votes !== '')
  const shownLast = shown.rows[0]?.groups ?? undefined
  const reading: Reading = { ...readingOf(seen.packsIn(area)), ...(shownLast && { shownLast }) }
  const masks = Int32Array.from(rows, ({ declared }) => maskOf(declared))
  const young = declaredGroups.indexOf('young-person')
  return {
    picture: pictureOf(readVotes(rows, statements.length), masks, declaredGroups.length, young, reading),
    statements,
    sides: new Map(sides.map(each => [each.statement, each])),
    declared: declaredGroups.map((_, at) => masks.reduce((sum, mask) => sum + ((mask >> at) & 1), 0)),
    notSaid: masks.filter(mask => mask === 0).length,
    byChannel: {
      phone: rows.filter(row => row.channel === 'phone').length,
      paper: rows.filter(row => row.channel === 'paper').length,
      room: rows.filter(row => row.channel === 'room').length,
    },
    rowOf: new Map(rows.map(({ voter }, at) => [voter, at])),
    shownLast,
  }
}

/** Keeps how many groups are shown now, so that the next picture does not jump. */
export const keepShown = (act: Act, { area, dialogue }: DialogueRow, groups: number): Promise<unknown> =>
  sql`select show_groups(${area}, ${dialogue}, ${groups}::smallint)`.execute(act.tx)

/** Who could livewith each statement, and who agreed to earlier words. */
async function listSides(seen: Seen, { area, dialogue }: DialogueRow): Promise<readonly Sides[]> {
  type SidesRow = { statement: string; live_yes: number; live_only_if: number; live_no: number; agreed_before: number }
  const { rows } = await sql<SidesRow>`select * from dialogue_sides(${area}, ${dialogue})`.execute(seen.tx)
  return rows.map(row => ({
    statement: row.statement,
    live: { yes: row.live_yes, onlyIf: row.live_only_if, no: row.live_no },
    agreedBefore: row.agreed_before,
  }))
}

type VoterRow = {
  readonly voter: string
  readonly declared: readonly string[]
  readonly channel: string
  readonly votes: string
}

const maskOf = (declared: readonly string[]): number =>
  declaredGroups.reduce((mask, group, at) => (declared.includes(group) ? mask | (1 << at) : mask), 0)

/** `3+ 5- 8?`: agrees to the fourth, disagrees with the sixth, passes on the ninth. */
function readVotes(rows: readonly VoterRow[], statements: number) {
  const most = rows.reduce((sum, { votes }) => sum + (votes === '' ? 0 : votes.split(' ').length), 0)
  const [person, statement, vote] = [new Int32Array(most), new Int32Array(most), new Int8Array(most)]
  let at = 0
  for (const [row, { votes }] of rows.entries())
    for (const each of votes === '' ? [] : votes.split(' ')) {
      person[at] = row
      statement[at] = Number.parseInt(each, 10)
      vote[at] = each.endsWith('+') ? 1 : each.endsWith('-') ? -1 : 0
      at += 1
    }
  return { people: rows.length, statements, person, statement, vote }
}
