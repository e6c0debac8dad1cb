import type { Shown } from './events.ts'

export type GiveLink = {
  readonly type: 'GiveLink'
  readonly link: string
  readonly what: Shown
  readonly withPrivate: boolean
  readonly passcode: 'suggested' | 'own'
  /** For how many days, from today on. */
  readonly days: number
}

export type EndLink = { readonly type: 'EndLink' }

/** The record goes on in another area, where nothing is known of what opened this link. */
export type EndMovedLink = { readonly type: 'EndMovedLink' }

/** Somebody without an account asks to see it. */
export type OpenLink = {
  readonly type: 'OpenLink'
  readonly passcodeFits: boolean
  /** Whether whoever gave it still sees the child. */
  readonly isSeen: boolean
}

export type LinkCommand = GiveLink | EndLink | EndMovedLink | OpenLink
