import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { About, Audience, ConcernEvent, Ladder, Outcome } from './events.ts'

export type PuttingRight = {
  readonly remedy: string
  readonly ownerBody: BodyId
  readonly by: PlainDate
  readonly done: boolean
}

/** What stays true of a concern whatever its status. */
export type Facts = Audience & {
  readonly concern: string
  readonly child: ChildId
  readonly ladder: Ladder
  readonly about: About
  readonly raisedBy: PersonId
  readonly owing: BodyId
  readonly copiedTo?: BodyId
  readonly rung: number
  /** Whose turn it is at this step. */
  readonly owedBy: BodyId
  readonly answerDueOn: PlainDate
  readonly settingAdded: boolean
  /** Who answered at this step or an earlier one: they do not answer again (RED-6). */
  readonly answeredBy: readonly PersonId[]
  readonly remedies: readonly PuttingRight[]
}

export type Concern =
  | { readonly status: 'not raised' }
  | (Facts & { readonly status: 'waiting'; readonly waitUntil?: PlainDate })
  | (Facts & { readonly status: 'answered'; readonly outcome: Outcome })
  | (Facts & { readonly status: 'withdrawn' })
  | (Facts & { readonly status: 'closed' })

export type Raised = Exclude<Concern, { readonly status: 'not raised' }>
export type Open = Extract<Concern, { readonly status: 'waiting' | 'answered' }>

/** True from the day it was raised until it is taken back or closed. */
export const isOpen = (concern: Concern): concern is Open =>
  concern.status === 'waiting' || concern.status === 'answered'

/** What was so, with one more thing that happened. Never asks a pack. */
export function evolve(state: Concern, event: ConcernEvent): Concern {
  if (event.type === 'ConcernRaised') {
    const { concern, child, audience, named, ladder, about, raisedBy, owedBy, copiedTo, answerDueOn } = event.data
    const raised = { concern, child, audience, named, ladder, about, raisedBy, owing: owedBy, owedBy, answerDueOn }
    const start = { rung: 1, ...raised, status: 'waiting', settingAdded: false, answeredBy: [], remedies: [] } as const
    return copiedTo ? { ...start, copiedTo } : start
  }
  if (state.status === 'not raised') return state
  switch (event.type) {
    case 'SettingAdded':
      return { ...state, settingAdded: true }
    case 'WordsAdded':
    case 'AnswerMissed':
      return state
    case 'ConcernAnswered': {
      const answeredBy = [...state.answeredBy, event.data.decidedBy]
      return { ...factsOf(state), status: 'answered', outcome: event.data.outcome, answeredBy }
    }
    case 'RemedyAgreed': {
      const { remedy, ownerBody, by } = event.data
      return { ...state, remedies: [...state.remedies, { remedy, ownerBody, by, done: false }] }
    }
    case 'RemedyDone':
      return {
        ...state,
        remedies: state.remedies.map(each => (each.remedy === event.data.remedy ? { ...each, done: true } : each)),
      }
    case 'StepTaken': {
      const { rung, owedBy, answerDueOn, audience, named } = event.data
      return { ...factsOf(state), status: 'waiting', rung, owedBy, answerDueOn, audience, named }
    }
    case 'WaitAsked':
      return { ...factsOf(state), status: 'waiting', waitUntil: event.data.waitUntil }
    case 'ConcernWithdrawn':
      return { ...factsOf(state), status: 'withdrawn' }
    case 'ConcernClosed':
      return { ...factsOf(state), status: 'closed' }
  }
}

/** What stays when the status changes: a wait ends with the step it was asked in, an outcome with the next step. */
function factsOf(concern: Raised): Facts {
  const { concern: id, child, audience, named, ladder, about, raisedBy, owing, copiedTo } = concern
  const { rung, owedBy, answerDueOn, settingAdded, answeredBy, remedies } = concern
  const whose = { concern: id, child, audience, named, ladder, about, raisedBy, owing }
  const facts = { ...whose, rung, owedBy, answerDueOn, settingAdded, answeredBy, remedies }
  return copiedTo ? { ...facts, copiedTo } : facts
}
