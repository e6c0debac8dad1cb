import { about, allowed, isRefusal, type May, type Refusal, refuse, refuseAll } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { isFamilyStanding, seesPart } from '../../../kernel/standing.ts'
import { isPresumedAble } from './ages.ts'
import type { CapacityRecorded } from './capacity-events.ts'
import type { Writer } from './may.ts'
import type { RecordContext } from './record-context.ts'

/** That a young person of 16 or more could not make one decision at one time: what was tried, and who decided. */
export type RecordCapacity = {
  readonly type: 'RecordCapacity'
  readonly capacity: string
  /** The one decision. */
  readonly decision: string
  /** What was tried to help them decide it themself. */
  readonly tried: string
  readonly because: string
  readonly decidedBy?: PersonId
  readonly represents?: PersonId
}

/** Whoever works with a young person every day may write it down, once they are of an age at which they are presumed able. */
export function mayRecordCapacity(me: Writer, isAble: boolean): May {
  if (isFamilyStanding(me.standing) || seesPart(me.standing))
    return refuse('RCD-11', 'Someone who works with the young person writes this down.', 'Tell the named contact.')
  return isAble
    ? allowed
    : refuse(
        'RCD-11',
        'This is for young people from 16.',
        'Before that the family decides with the child, as the child is able to.',
      )
}

/** One decision, with the help that was tried and who decided; nothing is said about any other decision. */
export function recordCapacity(command: RecordCapacity, context: RecordContext): readonly CapacityRecorded[] | Refusal {
  const may = mayRecordCapacity(context.me, isPresumedAble(context.packs, context.bornOn, context.today))
  if (isRefusal(may)) return may
  const { type: _, decidedBy, represents, ...words } = command
  const missing = refuseAll([
    ...(words.decision.trim() === ''
      ? [about('decision', refuse('RCD-11', 'Say which one decision this is about.'))]
      : []),
    ...(words.tried.trim() === ''
      ? [about('tried', refuse('RCD-11', 'Say what you tried, to help them decide it themself.'))]
      : []),
    ...(words.because.trim() === '' ? [about('because', refuse('RCD-11', 'Say why they could not decide this.'))] : []),
    ...(decidedBy === undefined || decidedBy === context.child
      ? [about('decidedBy', refuse('RCD-11', 'Say who decided.'))]
      : []),
  ])
  if (missing) return missing
  return [
    {
      type: 'CapacityRecorded',
      data: {
        ...words,
        ...(decidedBy && { decidedBy }),
        ...(represents && { represents }),
        recordedBy: context.me.person,
        decidedOn: context.today,
        audience: 'professionals-and-family',
        named: [],
      },
    },
  ]
}
