import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Becomes, KindOfMove, MoveEvent, Stage } from './events.ts'

export type Help = {
  readonly help: string
  readonly stage: Stage
  readonly owner: { readonly body: BodyId; readonly person: PersonId }
  readonly given: boolean
}

/** A move that was said; planned once its plan was made and nothing in it has changed since. */
export type Known = {
  readonly status: 'said' | 'planned'
  readonly move: string
  readonly child: ChildId
  readonly setting: BodyId
  readonly kind: KindOfMove
  readonly to: string
  readonly on: PlainDate
  readonly helps: readonly Help[]
  readonly decided: readonly Becomes[]
  /** Where the child goes, since the family agreed; nothing again when the day or the place changes. */
  readonly agreed?: { readonly to: BodyId; readonly lead: PersonId }
  readonly happened?: true
  /** Who has seen the plan as it is now. */
  readonly seen: readonly PersonId[]
}
export type Move = { readonly status: 'not said' } | Known

/** What was so, with one more thing that happened. Never asks a pack. */
export function evolve(state: Move, event: MoveEvent): Move {
  if (event.type === 'MoveSaid') {
    const before = state.status === 'not said' ? { helps: [], decided: [] } : state
    const { helps, decided } = before
    return { helps, decided, ...event.data, status: 'said', seen: [] }
  }
  if (state.status === 'not said') return state
  switch (event.type) {
    case 'MoveHelpNamed': {
      const { help, stage, owner } = event.data
      return { ...state, helps: [...state.helps, { help, stage, owner, given: false }] }
    }
    case 'MoveHelpGiven':
      return {
        ...state,
        helps: state.helps.map(each => (each.help === event.data.help ? { ...each, given: true } : each)),
      }
    case 'MoveHelpDropped':
      return { ...state, helps: state.helps.filter(each => each.help !== event.data.help) }
    case 'MoveDecided': {
      const { move: _, child: __, ...decision } = event.data
      const others = state.decided.filter(each => each.commitment !== decision.commitment)
      return { ...state, status: 'said', seen: [], decided: [...others, decision] }
    }
    case 'MovePlanned':
      return { ...state, status: 'planned', seen: [] }
    case 'MoveAgreed': {
      const { to, lead } = event.data
      return { ...state, agreed: { to, lead } }
    }
    case 'MoveWelcomeSaid':
    case 'MoveCircleReviewed':
      return state
    case 'MoveHappened':
      // From now on the next setting is the one that plans and gives what helps.
      return { ...state, setting: event.data.to, happened: true }
    case 'MovePlanSeen':
      return { ...state, seen: [...state.seen, event.data.by] }
  }
}
