import type { VNode } from 'preact'
import type { Language } from '../../i18n/language.ts'
import type { About, Filled, Problem, Typed } from '../form-contract.ts'
import { type AnswersOf, answered, type Body, type FieldMap, type Reading, type ShownOf, wrong } from './field.ts'

// What a form and a row of a group do with their fields. `under` is the name of the row, and nothing for the form itself.
// The compiler cannot follow a record made field by field, so each function says once what it has made.

const nameOf = (field: string, under: string): string => (under ? `${under}.${field}` : field)

/** Every answer, or every problem, in the order of the fields. */
export function readAll<Fields extends FieldMap>(
  fields: Fields,
  body: Body,
  about: About,
  under = '',
): Reading<AnswersOf<Fields>> {
  const answers: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [name, field] of Object.entries(fields)) {
    const reading = field.read(body, nameOf(name, under), about)
    if (reading.ok) answers[name] = reading.answer
    else problems.push(...reading.problems)
  }
  return problems.length > 0 ? wrong(...problems) : answered(answers as AnswersOf<Fields>)
}

/** Everything typed under the fields' names. */
export const keepAll = (fields: FieldMap, body: Body, under = ''): Typed =>
  merged(Object.entries(fields).map(([name, field]) => field.keep(body, nameOf(name, under))))

/** What would have been typed to give these answers; a field without an answer is left empty. */
export const fillAll = <Fields extends FieldMap>(
  fields: Fields,
  answers: Partial<AnswersOf<Fields>>,
  under = '',
): Typed => {
  const given: Readonly<Record<string, unknown>> = answers
  return merged(
    Object.entries(fields)
      .filter(([name]) => given[name] !== undefined)
      .map(([name, field]) => field.fill(given[name], nameOf(name, under))),
  )
}

/** The options of each field's component. */
export const showAll = <Fields extends FieldMap>(
  fields: Fields,
  filled: Filled,
  language: Language,
  under = '',
): ShownOf<Fields> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.show(filled, nameOf(name, under), language)]),
  ) as ShownOf<Fields>

/** The components, in the order of the fields. */
export const drawAll = <Fields extends FieldMap>(fields: Fields, shown: ShownOf<Fields>): VNode => {
  const options: Readonly<Record<string, unknown>> = shown
  return <>{Object.entries(fields).map(([name, field]) => field.draw(options[name]))}</>
}

const merged = (typed: readonly Typed[]): Typed => Object.assign({}, ...typed)
