import type { Language } from '../../i18n/language.ts'
import type { About, Filled, Problem, ReadableForm, Typed } from '../form-contract.ts'
import type { AnswersOf, Body, FieldMap, ShownOf } from './field.ts'
import { fillAll, keepAll, readAll, showAll } from './field-map.tsx'

type Definition<Fields extends FieldMap> = {
  readonly fields: Fields
  /** What only several answers together can show: the last day comes before the first. Asked once each field is right. */
  readonly check?: (answers: AnswersOf<Fields>, about: About) => readonly Problem[]
}

/** A form: what it asks, how it is read, how it is shown again. */
export type Form<Fields extends FieldMap> = {
  readonly fields: Fields
  /** The answers, or what to mend with everything that was typed. */
  readonly read: (
    body: unknown,
    about?: About,
  ) =>
    | { readonly ok: true; readonly fields: AnswersOf<Fields> }
    | { readonly ok: false; readonly problems: readonly Problem[]; readonly typed: Typed }
  /** Everything typed in the form's own fields, unread: what a draft keeps. */
  readonly keep: (body: unknown) => Typed
  /** The form holding answers that are known already, to be changed. */
  readonly fill: (answers: Partial<AnswersOf<Fields>>) => Filled
  /** The options of each field's component, holding what was typed and what to mend. */
  readonly show: (filled: Filled, language: Language) => ShownOf<Fields>
}

/** What a form's handler gets: `FieldsOf<typeof raiseForm>`. */
export type FieldsOf<Of> = Of extends Form<infer Fields> ? AnswersOf<Fields> : never

/**
 * Defines a form by its fields. A body is whatever came: unknown names are left aside, anything that is not text was not
 * typed, and nothing in it can throw.
 */
export function defineForm<const Fields extends FieldMap>(
  definition: Definition<Fields>,
): Form<Fields> & ReadableForm<AnswersOf<Fields>> {
  const { fields, check } = definition
  return {
    fields,
    takesFiles: Object.values(fields).some(field => field.takesFile),
    read(body, about = { language: 'en' }) {
      const given = bodyOf(body)
      const reading = readAll(fields, given, about)
      const problems = reading.ok ? (check?.(reading.answer, about) ?? []) : reading.problems
      if (reading.ok && problems.length === 0) return { ok: true, fields: reading.answer }
      return { ok: false, problems, typed: keepAll(fields, given) }
    },
    keep: body => keepAll(fields, bodyOf(body)),
    fill: answers => ({ typed: fillAll(fields, answers), problems: [] }),
    show: (filled, language) => showAll(fields, filled, language),
  }
}

const bodyOf = (body: unknown): Body => (typeof body === 'object' && body !== null ? { ...body } : {})
