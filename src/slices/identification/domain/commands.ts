import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { DecisionReopened, Entitlement, HeldView, Leaning, WayToSay, Words } from './events.ts'
import type { Means, Party } from './party.ts'

export type RaiseNeed = Words & {
  readonly type: 'RaiseNeed'
  readonly need: string
  readonly setting: BodyId
  readonly raisedBy: Party
  readonly homeLanguage: string
  readonly interpreter: 'yes' | 'no' | 'sometimes'
  readonly wantsHealth?: boolean
  /** The day it was said: the clocks start here, not on the day it was typed (P4). */
  readonly saidOn: PlainDate
  /** What starts now, where the one who types it knows (IDN-3). */
  readonly startsNow?: { readonly what: string; readonly who: PersonId; readonly from: PlainDate }
  /** What the child said in the same conversation. */
  readonly childSaid?: Omit<HearChild, 'type'>
}

export type HearChild = Words & {
  readonly type: 'HearChild'
  readonly ways: readonly WayToSay[]
  readonly pictures: readonly string[]
  readonly withHelpOf?: string
  readonly on: PlainDate
}

export type StartSupport = {
  readonly type: 'StartSupport'
  readonly what: string
  readonly who: PersonId
  readonly from: PlainDate
}

export type AskForView = {
  readonly type: 'AskForView'
  readonly party: Party
  readonly means: Means
  readonly on: PlainDate
}

export type GiveView = Words & {
  readonly type: 'GiveView'
  readonly party: Party
  readonly leaning?: Leaning
  readonly on: PlainDate
}

export type DecideSupport = {
  readonly type: 'DecideSupport'
  readonly outcome: 'extra-support' | 'not-now'
  readonly reasons: string
  readonly restsOn: readonly string[]
  readonly views: readonly AskedView[]
  readonly wayToChallenge?: 'ladder-a'
  readonly decidedOn: PlainDate
  readonly tries?: string
  readonly lookAgainOn?: PlainDate
}
/** As the form has it: for silence the decider adds when and how they were asked. */
export type AskedView = { readonly party: Party; readonly view: HeldView['view']; readonly words?: string }

export type ArriveSupported = {
  readonly type: 'ArriveSupported'
  readonly need: string
  readonly setting: BodyId
  readonly had: 'support-in-the-setting' | 'statutory-plan'
  readonly since?: PlainDate
  readonly lastReviewOn?: PlainDate
}

export type TellFamily = { readonly type: 'TellFamily'; readonly on: PlainDate; readonly means: Means }

export type ReopenDecision = {
  readonly type: 'ReopenDecision'
  readonly because: DecisionReopened['data']['because']
  readonly concern?: string
}

export type BeginEntitlement = { readonly type: 'BeginEntitlement'; readonly entitlement: Entitlement }

export type WithdrawNeed = { readonly type: 'WithdrawNeed'; readonly why: string }

export type NeedCommand =
  | RaiseNeed
  | HearChild
  | StartSupport
  | AskForView
  | GiveView
  | DecideSupport
  | ArriveSupported
  | TellFamily
  | ReopenDecision
  | BeginEntitlement
  | WithdrawNeed
