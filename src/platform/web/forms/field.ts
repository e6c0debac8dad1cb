import type { VNode } from 'preact'
import type { Language } from '../../i18n/language.ts'
import type { About, Filled, Problem, Typed } from '../form-contract.ts'

/** Words in the language of whoever reads: the words themselves, or where to find them: `language => text(language).my.worry.ask`. */
export type Say = string | ((language: Language) => string)

/** The words in one language. */
export const said = (say: Say, language: Language): string => (typeof say === 'string' ? say : say(language))

/** A body before anything is known of it. */
export type Body = Readonly<Record<string, unknown>>

/** An answer, or what to mend. */
export type Reading<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const answered = <Answer>(answer: Answer): Reading<Answer> => ({ ok: true, answer })
export const wrong = (...problems: readonly Problem[]): Reading<never> => ({ ok: false, problems })

/**
 * One thing a form asks. It is told the name it stands under, since in a repeated group that is `views[0].party`.
 * `Answer` is what a handler gets, `Shown` the options of the component that asks.
 */
export type Field<Answer = unknown, Shown = unknown> = {
  /** It asks for a file to keep. */
  readonly takesFile?: boolean
  /** The answer, or what to mend. */
  read(body: Body, name: string, about: About): Reading<Answer>
  /** What was typed, under its own names, safe to show and to keep. */
  keep(body: Body, name: string): Typed
  /** What would have been typed to give this answer. */
  fill(answer: Answer, name: string): Typed
  /** The options of the component, holding what was typed and what to mend. */
  show(filled: Filled, name: string, language: Language): Shown
  /** The component as it usually looks. */
  draw(shown: Shown): VNode
}

export type FieldMap = Readonly<Record<string, Field>>

/** What a handler gets: an answer for each field. */
export type AnswersOf<Fields extends FieldMap> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Answer, infer _Shown> ? Answer : never
}

/** What a page gets: the options of a component for each field. */
export type ShownOf<Fields extends FieldMap> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer _Answer, infer Shown> ? Shown : never
}

/** The text under a name; the last, if there are several; nothing typed is the empty text. */
export function textAt(body: Body, name: string): string {
  const texts = textsAt(body, name)
  return texts.at(-1) ?? ''
}

/** Every text under a name. Anything that is not text was not typed. */
export function textsAt(body: Body, name: string): readonly string[] {
  const given = Object.hasOwn(body, name) ? body[name] : undefined
  return (Array.isArray(given) ? given : [given]).filter(each => typeof each === 'string')
}
