import { sql } from 'kysely'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { type Picture, pictureOf, type Reading } from '../domain/consensus/picture.ts'
import { declaredGroups } from '../domain/events.ts'
import { readingOf } from '../domain/rules.ts'
import { listByDeclared, whoWasHeard } from './heard.ts'
import { type DialogueRow, listStatements, type StatementRow } from './queries.ts'
import type { OwnVote } from './votes.ts'

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
  /** How many of each declared group have it from their card; all others said it themselves (CON-13). */
  readonly byCard: readonly number[]
  readonly byChannel: Readonly<Record<'phone' | 'paper' | 'room', number>>
  /** The first row of the picture for each way of voting: by their own votes somebody finds where they stand. */
  readonly rowOf: ReadonlyMap<string, number>
  /** How many groups were shown before this picture. */
  readonly shownLast: number | undefined
}

/** Reads how people voted and makes the picture. Who they are is not read: groups come from votes (CON-5, CON-9). */
export async function loadPicture(seen: Seen, dialogue: DialogueRow): Promise<DialoguePicture> {
  const { area, dialogue: id } = dialogue
  const shown = await sql<{ groups: number | null }>`select shown_groups(${area}, ${id}) as groups`.execute(seen.tx)
  const statements = (await listStatements(seen, dialogue)).filter(each => each.stage === 'open')
  const sides = await listSides(seen, dialogue)
  const { rows: patterns } = await sql<Pattern>`select * from dialogue_patterns(${area}, ${id})`.execute(seen.tx)
  const shownLast = shown.rows[0]?.groups ?? undefined
  const reading: Reading = { ...readingOf(seen.packsIn(area)), ...(shownLast && { shownLast }) }
  const byDeclared = await listByDeclared(seen, dialogue, statements)
  const young = declaredGroups.indexOf('young-person')
  return {
    picture: pictureOf(readVotes(patterns, statements.length), byDeclared, young, reading),
    statements,
    sides: new Map(sides.map(each => [each.statement, each])),
    ...(await whoWasHeard(seen, dialogue)),
    rowOf: rowsOf(patterns),
    shownLast,
  }
}

/** Where in the picture somebody with these votes stands: as everybody does who voted the same. */
export const ownRow = ({ rowOf, statements }: DialoguePicture, votes: readonly OwnVote[]): number | undefined => {
  const own = new Map(votes.map(vote => [vote.statement, vote]))
  const said = statements.flatMap(({ statement, wording }, at) => {
    const vote = own.get(statement)
    return vote?.wording === wording ? [`${at}${vote.vote === 1 ? '+' : vote.vote === -1 ? '-' : '?'}`] : []
  })
  return rowOf.get(said.join(' '))
}

/** The same as before where no vote and no sentence has changed since, in any dialogue, and no rule, which change by the day. */
export async function pictureMark(seen: Seen): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select picture_mark()::text as mark`.execute(seen.tx)
  return `${rows[0]?.mark} ${seen.today}`
}

/** Keeps how many groups are shown now, so that the next picture does not jump. */
export const keepShown = (act: Act, { area, dialogue }: DialogueRow, groups: number): Promise<unknown> =>
  sql`select show_groups(${area}, ${dialogue}, ${groups}::smallint)`.execute(act.tx)

/** Who could live with each statement, and who agreed to earlier words. */
async function listSides(seen: Seen, { area, dialogue }: DialogueRow): Promise<readonly Sides[]> {
  type SidesRow = { statement: string; live_yes: number; live_only_if: number; live_no: number; agreed_before: number }
  const { rows } = await sql<SidesRow>`select * from dialogue_sides(${area}, ${dialogue})`.execute(seen.tx)
  return rows.map(row => ({
    statement: row.statement,
    live: { yes: row.live_yes, onlyIf: row.live_only_if, no: row.live_no },
    agreedBefore: row.agreed_before,
  }))
}

type Pattern = { readonly votes: string; readonly people: number }

/** The first row of each way of voting. */
function rowsOf(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  let at = 0
  for (const { votes, people } of patterns) {
    rows.set(votes, at)
    at += people
  }
  return rows
}

/** `3+ 5- 8?`: agrees to the fourth, disagrees with the sixth, passes on the ninth; as many rows as people who voted so. */
function readVotes(patterns: readonly Pattern[], statements: number) {
  const most = patterns.reduce((sum, { votes, people }) => sum + votes.split(' ').length * people, 0)
  const [person, statement, vote] = [new Int32Array(most), new Int32Array(most), new Int8Array(most)]
  let [at, row] = [0, 0]
  for (const { votes, people } of patterns) {
    const said = votes.split(' ').map(each => ({
      on: Number.parseInt(each, 10),
      side: each.endsWith('+') ? 1 : each.endsWith('-') ? -1 : 0,
    }))
    for (const until = row + people; row < until; row += 1)
      for (const { on, side } of said) {
        person[at] = row
        statement[at] = on
        vote[at] = side
        at += 1
      }
  }
  return { people: row, statements, person, statement, vote }
}
