import type { Seen } from '../../../platform/db/act.ts'
import type { DeviceKey } from '../../../platform/web/device.ts'
import { nobody, seenBy } from '../domain/consensus/tally.ts'
import { type DeclaredGroup, declaredGroups } from '../domain/events.ts'
import { nextStatement } from '../domain/next-statement.ts'
import type { DialoguePicture } from '../store/load-picture.ts'
import { type DialogueRow, listStatements, type StatementRow } from '../store/queries.ts'
import { listWordings } from '../store/reading.ts'
import { findVoter, type OwnVote, type Voter } from '../store/votes.ts'
import { partnershipOf } from './partnership.ts'

export type By = DeclaredGroup | 'nobody' | 'seed'
export type NextUp = {
  readonly statement: string
  readonly wording: number
  readonly words: string
  readonly by: By
  readonly at: number
  readonly all: number
}
export type Changed = {
  readonly statement: string
  readonly wording: number
  readonly earlier: string
  readonly later: string
  readonly because: string | undefined
  /** They agreed to the earlier words; else they voted otherwise, which counts no more either. */
  readonly agreed: boolean
}
export type SayView = {
  readonly dialogue: DialogueRow
  /** Who looks after it. */
  readonly by: string | undefined
  readonly people: number
  readonly voter: Voter | undefined
  /** Somebody came with a code that is not this voter’s: is it theirs, or is it another person’s turn (CON-12)? */
  readonly cameWith: string | undefined
  readonly next: NextUp | undefined
  readonly changed: readonly Changed[]
}

/** Whose words a sentence is in: the first group its writer named. */
export const byOf = ({ origin, writtenBy }: Pick<StatementRow, 'origin' | 'writtenBy'>): By =>
  origin === 'seed' ? 'seed' : (declaredGroups.find(group => writtenBy.includes(group)) ?? 'nobody')

/** What one participant sees: the next sentence, and words that have changed since they voted. */
export async function loadSay(
  seen: Seen,
  dialogue: DialogueRow,
  device: DeviceKey | undefined,
  shown: DialoguePicture,
  code: string | undefined,
): Promise<SayView> {
  const voter = await findVoter(seen, dialogue, device, code)
  const statements = voter ? (await listStatements(seen, dialogue)).filter(each => each.stage === 'open') : []
  const own = new Map(voter?.votes.map(vote => [vote.statement, vote]))
  const counts = new Map(shown.statements.map((each, at) => [each.statement, seenBy(shown.picture.all[at] ?? nobody)]))
  const ahead = statements.map(each => ({ ...each, seen: counts.get(each.statement) ?? 0 }))
  const next = voter && nextStatement(ahead, new Set(own.keys()), voter.voter)
  const stale = statements.flatMap(each => {
    const vote = own.get(each.statement)
    return vote !== undefined && vote.wording < each.wording ? [{ each, vote }] : []
  })
  return {
    ...{ dialogue, by: partnershipOf(dialogue.area, seen.today), people: shown.picture.people, voter },
    cameWith: voter && !voter.isCode ? code : undefined,
    next: next && {
      ...{ statement: next.statement, wording: next.wording, words: next.words, by: byOf(next) },
      ...{ at: own.size + 1, all: statements.length },
    },
    changed: await Promise.all(stale.map(({ each, vote }) => changedOf(seen, dialogue, each, vote))),
  }
}

async function changedOf(
  seen: Seen,
  of: DialogueRow,
  { statement, wording, words }: StatementRow,
  vote: OwnVote,
): Promise<Changed> {
  const wordings = await listWordings(seen, of, statement)
  return {
    ...{ statement, wording, later: words },
    earlier: wordings.find(each => each.wording === vote.wording)?.words ?? words,
    because: wordings.at(-1)?.because,
    agreed: vote.vote === 1,
  }
}
