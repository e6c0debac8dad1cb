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
  /** Who has seen the plan as it is now. */
  readonly seen: readonly PersonId[]
}
export type Move = { readonly status: 'not said' } | Known

/** What was so, with one more thing that happened. Never asks a pack. */
export function evolve(state: Move, event: MoveEvent): Move {
  if (event.type === 'MoveSaid') {
    const before = state.status === 'not said' ? { helps: [], decided: [] } : state
    return { ...before, ...event.data, status: 'said', seen: [] }
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
    case 'MovePlanSeen':
      return { ...state, seen: [...state.seen, event.data.by] }
  }
}
