import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { ReviewEvent, Voice } from './events.ts'

export type Asked = { readonly person: PersonId; readonly voice: Voice }

type Facts = {
  readonly review: string
  readonly child: ChildId
  readonly owedBy: BodyId
  readonly dueOn: PlainDate
  /** The day of the meeting, once it is set. */
  readonly on?: PlainDate
  readonly asked: readonly Asked[]
  readonly gave: readonly PersonId[]
}

export type Review =
  | { readonly status: 'not due' }
  | (Facts & { readonly status: 'due' })
  | (Facts & { readonly status: 'held'; readonly heldOn: PlainDate })

/** What was so, with one more thing that happened. Never asks a pack. */
export function evolve(state: Review, event: ReviewEvent): Review {
  if (event.type === 'ReviewDue') {
    const { review, child, owedBy, dueOn } = event.data
    return { status: 'due', review, child, owedBy, dueOn, asked: [], gave: [] }
  }
  if (state.status === 'not due') return state
  switch (event.type) {
    case 'ReviewSet':
      return { ...state, on: event.data.on }
    case 'ContributionAsked': {
      const { of, voice } = event.data
      return { ...state, asked: [...state.asked.filter(each => each.person !== of), { person: of, voice }] }
    }
    case 'ContributionGiven':
      return { ...state, gave: [...state.gave.filter(each => each !== event.data.by), event.data.by] }
    case 'ReviewMoved':
      return { ...state, on: event.data.to, dueOn: event.data.dueOn }
    case 'ReviewHeld':
      return { ...state, status: 'held', heldOn: event.data.heldOn }
  }
}
