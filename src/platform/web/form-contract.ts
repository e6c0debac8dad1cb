import type { ClauseId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Received } from '../files/received.ts'
import type { Language } from '../i18n/language.ts'

/** A posted form as it came: every field a text, or several where a name was ticked more than once. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/**
 * What to mend, beside the field it belongs to. An empty field name is about the form as a whole. `at` is the id of the
 * input to go to, where it is not the field's name: the month of a day.
 */
export type Problem = {
  readonly field: string
  readonly message: string
  readonly at?: string
  /** The clause that asks for it, where a decision is refused for what it leaves out. */
  readonly clause?: { readonly id: ClauseId; readonly href?: string }
}

/** What a form is read against: whose words to answer in, the day, for a field bound to today, and the files that came. */
export type About = {
  readonly language: Language
  readonly today?: PlainDate
  readonly files?: Readonly<Record<string, Received>>
  /** Files as they came, by the name of their field, where the route takes bytes. */
  readonly sent?: ReadonlyMap<string, Uint8Array>
}

/** All the platform needs to know of a form: it reads a body into fields, or says in words what to mend. */
export type ReadableForm<Fields> = {
  /** It asks for a file to keep, which the platform looks at before the form is read. */
  readonly takesFiles?: boolean
  readonly read: (
    body: Typed,
    about?: About,
  ) =>
    | { readonly ok: true; readonly fields: Fields }
    | { readonly ok: false; readonly problems: readonly Problem[]; readonly typed?: Typed }
}

/** For a single button: nothing is asked, so nothing can be wrong. */
export const noFields: ReadableForm<Record<string, never>> = { read: () => ({ ok: true, fields: {} }) }

/** What a form page shows: what was typed before (a problem or a draft brought it back), and what to mend. */
export type Filled = {
  readonly typed: Typed
  readonly problems: readonly Problem[]
  /** When a draft brought it back. */
  readonly keptAt?: Date
}

/** A form nobody has typed in. */
export const untouched: Filled = { typed: {}, problems: [] }
