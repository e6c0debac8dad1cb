import { Fieldset } from '../../../ui/govuk/fieldset.tsx'
import type { Filled, Problem, Typed } from '../form-contract.ts'
import { type Asked, type Asking, asked } from './asked.ts'
import {
  type AnswersOf,
  answered,
  type Body,
  type Field,
  type FieldMap,
  type Say,
  type ShownOf,
  said,
  textsAt,
  wrong,
} from './field.ts'
import { drawAll, fillAll, keepAll, readAll, showAll } from './field-map.tsx'
import { isBlank } from './readable.ts'
import { text } from './text/text.ts'

type Options<Fields extends FieldMap> = Asking & {
  readonly fields: Fields
  /** The most rows; 20 unless told otherwise. */
  readonly max?: number
  /** How many rows an untouched page shows; one unless told otherwise. */
  readonly rows?: number
  /** What to say when no row is filled. */
  readonly required?: Say
}

/** The rows of a group, each with the options of its components. */
export type Rows<Fields extends FieldMap> = Asked & { readonly rows: readonly ShownOf<Fields>[] }

/**
 * Several rows of the same questions: `views[0].party`, `views[0].words`, `views[1].party`. A row in which nothing was
 * sent is no row; numbers may have gaps. The answer is a list of answers; problems name their own row's field.
 */
export const group = <const Fields extends FieldMap>(
  options: Options<Fields>,
): Field<readonly AnswersOf<Fields>[], Rows<Fields>> => ({
  read(body, name, about) {
    const rows = filledRows(body, name)
    const most = options.max ?? 20
    const first = `${rowName(name, 0)}.${Object.keys(options.fields)[0]}`
    if (rows.length > most)
      return wrong({
        field: name,
        message: text(about.language).tooMany(said(options.label, about.language), most),
        at: first,
      })
    if (rows.length === 0 && options.required !== undefined)
      return wrong({ field: name, message: said(options.required, about.language), at: first })
    const answers: AnswersOf<Fields>[] = []
    const problems: Problem[] = []
    for (const row of rows) {
      const reading = readAll(options.fields, body, about, rowName(name, row))
      if (reading.ok) answers.push(reading.answer)
      else problems.push(...reading.problems)
    }
    return problems.length > 0 ? wrong(...problems) : answered(answers)
  },
  keep: (body, name) => merged(sentRows(body, name).map(row => keepAll(options.fields, body, rowName(name, row)))),
  fill: (answer, name) => merged(answer.map((each, row) => fillAll(options.fields, each, rowName(name, row)))),
  show: (filled, name, language) => ({
    ...asked(options, filled, name, language),
    rows: shownRows(filled, name, options.rows ?? 1).map(row =>
      showAll(options.fields, filled, language, rowName(name, row)),
    ),
  }),
  draw: ({ label, rows }) => (
    <>
      {rows.map(row => (
        <Fieldset legend={label}>{drawAll(options.fields, row)}</Fieldset>
      ))}
    </>
  ),
})

const rowName = (name: string, row: number): string => `${name}[${row}]`

const merged = (typed: readonly Typed[]): Typed => Object.assign({}, ...typed)

/** The numbers of the rows of which anything was sent, in order. */
function sentRows(body: Body, name: string): readonly number[] {
  const rows = new Set<number>()
  for (const key of Object.keys(body)) {
    if (!key.startsWith(`${name}[`)) continue
    const [, digits] = /^(\d{1,4})\]\./.exec(key.slice(name.length + 1)) ?? []
    if (digits) rows.add(Number(digits))
  }
  return [...rows].sort((one, other) => one - other)
}

/** The numbers of the rows in which something was sent that is not blank. */
function filledRows(body: Body, name: string): readonly number[] {
  const filled = new Set<string>()
  for (const key of Object.keys(body)) {
    if (!key.startsWith(`${name}[`) || textsAt(body, key).every(isBlank)) continue
    filled.add(key.slice(0, key.indexOf(']', name.length) + 1))
  }
  return sentRows(body, name).filter(row => filled.has(rowName(name, row)))
}

/** The rows to show: those sent, and enough empty ones to begin with. */
function shownRows({ typed }: Filled, name: string, least: number): readonly number[] {
  const sent = sentRows(typed, name)
  const empty = Array.from({ length: least }, (_, row) => row)
  return [...new Set([...empty, ...sent])].sort((one, other) => one - other)
}
