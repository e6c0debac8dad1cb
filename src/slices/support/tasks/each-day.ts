import { isRefusal } from '../../../kernel/decider.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { CommitmentCommand } from '../domain/commands.ts'
import { tellingUnit } from '../domain/telling-unit.ts'
import { admitOwner } from '../store/admit-owner.ts'
import { runCommitment } from '../store/run-commitment.ts'
import { listForClock, listShort, listSilent, type UntoldRow } from '../store/untold.ts'

/**
 * What a day alone causes, in one area: whoever gives support is asked about what they have not told (SUP-5), then lead
 * and family read that nobody has; a partner's silence goes to its lead (SUP-2), and the lead who owes an answer to a
 * shortfall can read it whoever's word made it one (SUP-6). Answers how many things happened: none
 * when it runs again.
 */
export async function eachDay(act: Act): Promise<number> {
  let done = 0
  for (const row of units(await listForClock(act, act.area, 'to ask')))
    done += await notice(act, row, { type: 'AskOwner', key: unitOf(row) })
  for (const row of units(await listForClock(act, act.area, 'not told')))
    done += await notice(act, row, { type: 'NoticeNotTold', key: unitOf(row) })
  for (const row of await listSilent(act, act.area)) done += await notice(act, row, { type: 'NoticeSilence' })
  for (const row of await listShort(act, act.area)) await admitOwner(act, row, { body: row.ownerBody })
  return done
}

type Untold = Awaited<ReturnType<typeof listForClock>>[number]

const unitOf = (row: Untold): string => tellingUnit(row.evidence, row)

/** One row for each session or week. */
const units = (rows: readonly Untold[]): readonly Untold[] => [
  ...new Map(rows.map(row => [`${row.commitment} ${unitOf(row)}`, row])).values(),
]

async function notice(
  act: Act,
  row: Pick<UntoldRow, 'area' | 'child' | 'commitment' | 'owner'>,
  command: CommitmentCommand,
): Promise<number> {
  const answer = await runCommitment(act, { ...row, ownerBody: row.owner.body }, command)
  if (isRefusal(answer)) throw new Error(`The clock was refused: ${answer.because}`)
  return answer.length
}
