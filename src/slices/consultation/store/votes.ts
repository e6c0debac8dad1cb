import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Act, Seen } from '../../../platform/db/act.ts'
import type { DeviceKey } from '../../../platform/web/device.ts'
import type { DeclaredGroup } from '../domain/events.ts'
import type { DialogueRow } from './queries.ts'

type Of = Pick<DialogueRow, 'area' | 'dialogue'>
export type Live = 'yes' | 'only-if' | 'no'
export type OwnVote = {
  readonly statement: string
  readonly wording: number
  readonly vote: -1 | 0 | 1
  readonly live: Live | null
}
export type Voter = {
  readonly voter: string
  readonly declared: readonly string[]
  readonly rating: string | null
  /** Their groups come from their card; else they say them themselves (CON-13). */
  readonly byCard: boolean
  readonly hasCode: boolean
  /** The code that was asked about is theirs. */
  readonly isCode: boolean
  readonly votes: readonly OwnVote[]
}

/** How a browser is known in one dialogue: from the tables nobody can tell which took part in another too. */
const keyIn = ({ dialogue }: Of, device: DeviceKey): Buffer =>
  createHash('sha256').update(dialogue).update(device).digest()

/** One press of a browser after the other: two at once would be two people, or more than a minute or a reader allows. */
const inTurn = (act: Act, key: Buffer): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${key.toString('hex')}, 0))`.execute(act.tx)

/** The participant behind a browser with their own votes; nothing where it has not begun. `code`: whether it is theirs. */
export async function findVoter(
  seen: Seen,
  of: Of,
  device: DeviceKey | undefined,
  code?: string,
): Promise<Voter | undefined> {
  if (!device) return undefined
  const { area, dialogue } = of
  const key = keyIn(of, device)
  const asked = code === undefined ? null : hashOfCode(code)
  const { rows } = await sql<Omit<Voter, 'votes'> & { votes: readonly OwnVote[] | null }>`
    select v.voter, v.declared, v.rating, v.by_card as "byCard", v.has_code as "hasCode", v.is_code as "isCode",
      (select jsonb_agg(o) from own_votes(${area}, ${dialogue}, ${key}) o) as votes
    from find_voter(${area}, ${dialogue}, ${key}, ${asked}) v`.execute(seen.tx)
  const [row] = rows
  return row && { ...row, votes: row.votes ?? [] }
}

export type Joined = 'joined' | 'no-dialogue' | 'needs-code' | 'no-code' | 'other-code' | 'too-many'

/**
 * Begins to take part, with a code where one was given (CON-2). Whoever was on this phone before stays who they are, unless
 * they say that it is them (`isSame`): then they have this code from now on, and count once (CON-12).
 */
export async function joinDialogue(
  act: Act,
  of: Of,
  by: {
    readonly device: DeviceKey
    readonly voter: string
    readonly code?: string
    readonly isSame: boolean
    readonly isInRoom: boolean
    readonly mostAPhone: number
  },
): Promise<Joined> {
  const { area, dialogue } = of
  const key = keyIn(of, by.device)
  await inTurn(act, key)
  const code = by.code === undefined ? null : hashOfCode(by.code)
  const { rows } = await sql<{ answer: Joined }>`
    select join_dialogue(${area}, ${dialogue}, ${key}, ${by.voter}, ${code}, ${by.isSame},
      ${by.isInRoom ? 'room' : 'phone'}, ${act.today}, ${by.mostAPhone}) as answer`.execute(act.tx)
  return rows[0]?.answer ?? 'no-dialogue'
}

/** Whoever was on this phone is not there any more; what they said stays (CON-12). */
export const leavePhone = (act: Act, of: Of, device: DeviceKey): Promise<unknown> =>
  sql`select leave_phone(${of.area}, ${of.dialogue}, ${keyIn(of, device)})`.execute(act.tx)

export type Cast = 'kept' | 'not-joined' | 'closed' | 'other-words' | 'too-often'
export type Casting = {
  readonly device: DeviceKey
  readonly statement: string
  readonly wording: number
  readonly vote: -1 | 0 | 1
  readonly live: Live | undefined
  readonly mostAMinute: number
}

/** One vote, in place of any earlier one: one statement of SQL, held to one by its key. */
export async function castVote(act: Act, of: Of, vote: Casting): Promise<Cast> {
  const { area, dialogue } = of
  const key = keyIn(of, vote.device)
  await inTurn(act, key)
  const { rows } = await sql<{ answer: Cast }>`
    select cast_vote(${area}, ${dialogue}, ${key}, ${vote.statement}, ${vote.wording}, ${vote.vote}::smallint,
      ${vote.live ?? null}, ${act.today}, ${vote.mostAMinute}) as answer`.execute(act.tx)
  return rows[0]?.answer ?? 'not-joined'
}

export const takeBackVote = (act: Act, of: Of, device: DeviceKey, statement: string): Promise<unknown> =>
  sql`select take_back_vote(${of.area}, ${of.dialogue}, ${keyIn(of, device)}, ${statement})`.execute(act.tx)

/** What somebody says of themself: their groups, or how well their view was answered. */
export const sayOfOneself = (
  act: Act,
  of: Of,
  device: DeviceKey,
  said: { readonly declared?: readonly string[]; readonly rating?: string },
): Promise<unknown> =>
  sql`select declare_groups(${of.area}, ${of.dialogue}, ${keyIn(of, device)}, ${said.declared ?? null}::text[], ${said.rating ?? null})`.execute(
    act.tx,
  )

/** How many sentences of this browser wait to be read, for one that adds another. */
export async function waitingOf(act: Act, of: Of, device: DeviceKey): Promise<number> {
  const key = keyIn(of, device)
  await inTurn(act, key)
  const { rows } = await sql<{
    waiting: number
  }>`select waiting_of(${of.area}, ${of.dialogue}, ${key}) as waiting`.execute(act.tx)
  return rows[0]?.waiting ?? 0
}

/** Notes who added a sentence, apart from the sentence: the log does not know. */
export const noteWriter = (act: Act, of: Of, device: DeviceKey, statement: string): Promise<unknown> =>
  sql`select note_writer(${of.area}, ${of.dialogue}, ${keyIn(of, device)}, ${statement})`.execute(act.tx)

/** Signs that nobody mistakes for one another on paper. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** New invitation codes, perhaps for one group (CON-13): answered once, kept as hashes alone. */
export async function makeCodes(
  act: Act,
  { area, dialogue }: Of,
  { count, group }: { readonly count: number; readonly group?: DeclaredGroup },
): Promise<readonly string[]> {
  const codes = Array.from({ length: count }, () =>
    Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join(''),
  )
  await sql`select make_codes(${area}, ${dialogue}, ${codes.map(hashOfCode)}::bytea[], ${group ? [group] : []}::text[])`.execute(
    act.tx,
  )
  return codes.map(code => `${code.slice(0, 4)}-${code.slice(4)}`)
}

/** However it is typed: capitals, lines and spaces do not matter. */
export const hashOfCode = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest()

export type KeptSheet = {
  readonly voter: string
  readonly declared: readonly string[]
  readonly sheet: string
  readonly channel: 'paper' | 'room' | 'phone'
  readonly code?: string
  readonly votes: readonly { readonly statement: string; readonly vote: -1 | 0 | 1 }[]
}

/** Many people's votes at once: a pile of paper, or a demonstration. Answers how many of them were new. */
export async function keepSheets(act: Act, { area, dialogue }: Of, sheets: readonly KeptSheet[]): Promise<number> {
  const given = sheets.map(({ code, ...each }) => ({
    ...each,
    ...(code !== undefined && { code: hashOfCode(code).toString('hex') }),
  }))
  const { rows } = await sql<{ kept: number }>`
    select keep_sheets(${area}, ${dialogue}, ${act.today}, ${JSON.stringify(given)}::jsonb) as kept`.execute(act.tx)
  return rows[0]?.kept ?? 0
}
