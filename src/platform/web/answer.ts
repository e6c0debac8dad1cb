import type { VNode } from 'preact'
import type { Refusal } from '../../kernel/decider.ts'
import type { PersonId } from '../../kernel/ids.ts'
import type { FileType } from '../files/kinds.ts'
import type { Problem } from './form-contract.ts'

/** One quiet sentence at the top of the next page: what has just been done. */
export type Flash = { readonly words: string; readonly detail?: string }

/** Somewhere to go, and the words of the link. */
export type Way = { readonly to: string; readonly words: string }

/** What a handler answers. Made by the functions below, sent by the platform. */
export type Answer =
  | { readonly kind: 'page'; readonly page: VNode; readonly status: 200 | 410 }
  | { readonly kind: 'see-other'; readonly location: string; readonly flash?: Flash }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'problems'; readonly page: VNode }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      readonly back?: Way
      readonly ways: readonly Way[]
      readonly problems: readonly Problem[]
      /** The form again, each problem beside its field; made by the platform. */
      readonly page?: VNode
    }
  | { readonly kind: 'conflict'; readonly page?: VNode; readonly back?: Way }
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sign-in'; readonly person: PersonId; readonly location: string }
  | { readonly kind: 'sign-out'; readonly location: string }

/** Something to download or to read by machine. `public` files may be kept by caches for a few minutes. */
export type File = {
  readonly type:
    | 'text/csv'
    | 'text/html'
    | 'text/plain'
    | 'text/calendar'
    | 'application/json'
    | 'application/schema+json'
    | 'application/fhir+json'
    | 'application/zip'
    | FileType
  readonly body: string | Uint8Array
  /** Offered under this name; absent when it is shown in place. */
  readonly name?: string
  readonly public?: boolean
  /**
   * Somebody else's file, sent so that nothing in it can run: shown in place where it is a picture we made or sound, else
   * only ever downloaded. A part of it may be asked for.
   */
  readonly kept?: 'in-place' | 'download'
}

/** 200: a page. 410 for one that says its address is used up. */
export const page = (vnode: VNode, status: 200 | 410 = 200): Answer => ({ kind: 'page', page: vnode, status })

/** 303: it is done; the page that shows it, and one sentence said there. */
export const seeOther = (location: string, flash?: Flash | string): Answer =>
  flash === undefined
    ? { kind: 'see-other', location }
    : { kind: 'see-other', location, flash: typeof flash === 'string' ? { words: flash } : flash }

/** 404: no such page, or no relationship with the child. Both read the same, and the second is logged. */
export const notFound = (): Answer => ({ kind: 'not-found' })

/** 422: the form again, with what to mend and everything that was typed. Seldom needed: the platform does it for a form. */
export const problems = (vnode: VNode): Answer => ({ kind: 'problems', page: vnode })

/**
 * 409: the clause, why, and what you can do instead. What was typed is kept as a draft. With `problems` it is the form
 * again, with everything that is missing beside its field and the clause that asks for it.
 */
export const refused = (
  refusal: Refusal,
  more: { back?: Way; ways?: readonly Way[]; problems?: readonly Problem[] } = {},
): Answer => ({
  kind: 'refused',
  refusal,
  ways: more.ways ?? [],
  problems: more.problems ?? [],
  ...(more.back && { back: more.back }),
})

/** 409: someone else wrote first. Give a page that shows both versions; without one the platform shows what was typed. */
export const conflict = (more: { page?: VNode; back?: Way } = {}): Answer => ({ kind: 'conflict', ...more })

/** 503: too many have asked at once for what takes long. Says so, and in how many seconds to try again. */
export const busy = (seconds: number): Answer => ({ kind: 'busy', seconds })

/** 200: a file. */
export const file = (given: File): Answer => ({ kind: 'file', file: given })

/** 303: this person is signed in from here on. For `platform/auth`, and for whoever comes in by a class code. */
export const signIn = (person: PersonId, location: string): Answer => ({ kind: 'sign-in', person, location })

/** 303: nobody is signed in any more. For `platform/auth` alone. */
export const signOut = (location: string): Answer => ({ kind: 'sign-out', location })

const kinds: ReadonlySet<unknown> = new Set<Answer['kind']>([
  'page',
  'see-other',
  'not-found',
  'problems',
  'refused',
  'conflict',
  'busy',
  'file',
  'sign-in',
  'sign-out',
])

/** True for what the functions above make: tells an answer from a handler's own value. */
export const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind)
