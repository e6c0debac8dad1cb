import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { EndedBecause, LinkEvent } from './events.ts'

/** A link: given once, opened while it lives, ended once. */
export type Link =
  | { readonly status: 'none' }
  | (Given & { readonly status: 'open' })
  | (Given & { readonly status: 'ended'; readonly because: EndedBecause })

type Given = {
  readonly link: string
  readonly by: PersonId
  readonly isOwn: boolean
  readonly until: PlainDate
  readonly mostWrong: number
  /** Wrong passcodes in its whole life: a right one in between forgives none. */
  readonly wrong: number
  readonly triedOn?: PlainDate
}

export const noLink: Link = { status: 'none' }

/** Folds one event. The most wrong passcodes and the last day are those it was given with: no later pack changes them. */
export function evolveLink(state: Link, event: LinkEvent): Link {
  if (event.type === 'LinkGiven') {
    const { link, by, isOwn, until, mostWrong } = event.data
    return { status: 'open', link, by, isOwn, until, mostWrong, wrong: 0 }
  }
  if (state.status === 'none') return state
  switch (event.type) {
    case 'LinkOpened':
      return state
    case 'LinkPasscodeMistaken':
      return { ...state, wrong: state.wrong + 1 }
    case 'LinkTriedInVain':
      return { ...state, triedOn: event.data.on }
    case 'LinkEnded':
      return { ...state, status: 'ended', because: event.data.because }
  }
}
