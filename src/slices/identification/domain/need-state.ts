import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Entitlement, NeedEvent, Owed, ViewAsked, ViewGiven } from './events.ts'
import type { Party } from './party.ts'

/** What is known of any need that was raised or arrived. It satisfies `NeedFacts`, as a row of the read table does. */
type Story = {
  readonly need: string
  readonly setting: BodyId
  readonly raisedBy: Party
  readonly saidOn: PlainDate
  readonly decideBy: PlainDate
  readonly healthAsked: boolean
  readonly childSpoke: boolean
  readonly asked: readonly ViewAsked['data'][]
  readonly given: readonly ViewGiven['data'][]
  readonly decidedBefore: readonly PersonId[]
  readonly began: readonly Entitlement[]
}

export type OpenNeed = Story & { readonly status: 'open' }
export type DecidedNeed = Story & {
  readonly status: 'decided'
  readonly outcome: 'extra-support' | 'not-now'
  readonly decidedOn: PlainDate
  /** Who decided; nobody, where the child arrived already supported. */
  readonly by?: PersonId
  readonly owed?: Owed
  readonly lookAgainOn?: PlainDate
}
export type WithdrawnNeed = Story & { readonly status: 'withdrawn' }
export type RaisedNeed = OpenNeed | DecidedNeed | WithdrawnNeed
export type Need = { readonly status: 'none' } | RaisedNeed

export const noNeed: Need = { status: 'none' }

/** Folds one event. An event on a need that was never raised changes nothing. */
export function evolveNeed(state: Need, event: NeedEvent): Need {
  if (event.type === 'NeedRaised') {
    const { need, setting, raisedBy, saidOn, decideBy, healthAsked } = event.data
    return { ...blank({ need, setting, raisedBy, saidOn, decideBy, healthAsked }), status: 'open' }
  }
  if (event.type === 'ArrivedAlreadySupported') {
    const { need, setting, owed, arrivedOn } = event.data
    const raisedBy: Party = { as: 'setting', body: setting }
    const arrived = blank({ need, setting, raisedBy, saidOn: arrivedOn, decideBy: arrivedOn, healthAsked: false })
    return { ...arrived, status: 'decided', outcome: 'extra-support', decidedOn: arrivedOn, owed }
  }
  if (state.status === 'none') return state
  switch (event.type) {
    case 'ChildSpoke':
      return { ...state, childSpoke: true }
    case 'ViewAsked':
      return { ...state, asked: [...state.asked, event.data] }
    case 'ViewGiven':
      return { ...state, given: [...state.given, event.data] }
    case 'SupportDecided':
      return decided(state, event.data)
    case 'DecisionReopened':
      return reopened(state, event.data)
    case 'EntitlementBegan':
      return { ...state, began: [...state.began, event.data.entitlement] }
    case 'NeedWithdrawn':
      return { ...story(state), status: 'withdrawn' }
    case 'SupportStarted':
    case 'FamilyTold':
      return state
  }
}

const blank = (begun: Pick<Story, 'need' | 'setting' | 'raisedBy' | 'saidOn' | 'decideBy' | 'healthAsked'>): Story => ({
  ...begun,
  childSpoke: false,
  asked: [],
  given: [],
  decidedBefore: [],
  began: [],
})

/** The part of a state that outlives what becomes of it. */
function story(state: RaisedNeed): Story {
  const { need, setting, raisedBy, saidOn, decideBy, healthAsked, childSpoke, asked, given, decidedBefore, began } =
    state
  return { need, setting, raisedBy, saidOn, decideBy, healthAsked, childSpoke, asked, given, decidedBefore, began }
}

function decided(state: RaisedNeed, data: Extract<NeedEvent, { type: 'SupportDecided' }>['data']): DecidedNeed {
  const common = {
    ...story(state),
    status: 'decided' as const,
    decidedOn: data.decidedOn,
    by: data.by,
  }
  return data.outcome === 'extra-support'
    ? { ...common, outcome: data.outcome, owed: data.owed }
    : { ...common, outcome: data.outcome, lookAgainOn: data.lookAgainOn }
}

/** A decision looked at because a concern was upheld keeps out whoever made it; a planned look again does not. */
function reopened(state: RaisedNeed, data: Extract<NeedEvent, { type: 'DecisionReopened' }>['data']): OpenNeed {
  const decider = state.status === 'decided' && data.because === 'concern-upheld' ? state.by : undefined
  return {
    ...story(state),
    decidedBefore: decider ? [...state.decidedBefore, decider] : state.decidedBefore,
    status: 'open',
    decideBy: data.decideBy,
  }
}
