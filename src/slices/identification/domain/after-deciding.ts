import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { ArriveSupported, BeginEntitlement, ReopenDecision, TellFamily } from './commands.ts'
import { impossibleDay } from './days.ts'
import type { NeedEvent } from './events.ts'
import { mayArrange } from './may.ts'
import type { NeedContext } from './need.ts'
import type { RaisedNeed } from './need-state.ts'
import { decideAgainBy, owedFrom, tellFamilyBy } from './rules.ts'

type Answer = readonly NeedEvent[] | Refusal

/** A child who had support before us: no fresh test, unknown dates allowed, the family told, a first review set (P23). */
export function arriveSupported(command: ArriveSupported, context: NeedContext): Answer {
  const { need, setting, had, since, lastReviewOn } = command
  for (const day of [since, lastReviewOn]) {
    const wrongDay = day && impossibleDay('IDN-13', day, context)
    if (wrongDay) return wrongDay
  }
  const calendar = context.calendarOf(setting)
  return [
    {
      type: 'ArrivedAlreadySupported',
      data: {
        need,
        setting,
        had,
        ...(since && { since }),
        ...(lastReviewOn && { lastReviewOn }),
        contact: context.contact.person,
        arrivedOn: context.today,
        tellFamilyBy: tellFamilyBy(context.packs, calendar, context.today),
        owed: owedFrom(context.packs, calendar, context.today, 'IDN-13', context.healthBody),
      },
    },
    ...beganAlready(need, context),
  ]
}

/** A child who has a record already is owed no opening of one. */
export const beganAlready = (need: string, { hasRecord, today }: NeedContext): readonly NeedEvent[] =>
  hasRecord ? [{ type: 'EntitlementBegan', data: { need, entitlement: 'record', on: today } }] : []

/** The family has been told, and how. */
export function tellFamily(command: TellFamily, state: RaisedNeed, context: NeedContext): Answer {
  const may = mayArrange(state, context.me)
  if (isRefusal(may)) return may
  const wrongDay = impossibleDay('IDN-13', command.on, context)
  return wrongDay ?? [{ type: 'FamilyTold', data: { need: state.need, on: command.on, means: command.means } }]
}

/**
 * Opens a decision again: a concern was upheld on ladder A, the day to look again has come, or the family asks
 * sooner. A decision that is open already stays open: there is nothing to do.
 */
export function reopenDecision(command: ReopenDecision, state: RaisedNeed, context: NeedContext): Answer {
  if (state.status === 'withdrawn') return refuse('IDN-8', 'This worry was taken back.', 'Anyone can raise it again.')
  if (state.status === 'open' || state.outcome === 'extra-support') return []
  return [
    {
      type: 'DecisionReopened',
      data: {
        need: state.need,
        setting: state.setting,
        because: command.because,
        ...(command.concern && { concern: command.concern }),
        decideBy: decideAgainBy(context.packs, context.calendarOf(state.setting), context.today),
      },
    },
  ]
}

/** One of the four things that extra support opens has begun (IDN-12). Said once; a repeat changes nothing. */
export function beginEntitlement(command: BeginEntitlement, state: RaisedNeed, { today }: NeedContext): Answer {
  const { entitlement } = command
  if (state.status !== 'decided' || state.outcome !== 'extra-support' || state.began.includes(entitlement)) return []
  return [{ type: 'EntitlementBegan', data: { need: state.need, entitlement, on: today } }]
}
