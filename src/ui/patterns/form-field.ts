import type { ComponentChildren } from 'preact'

/** What every question takes. */
export type FieldProps = {
  /** Sent under this name; the summary of problems links to it. */
  name: string
  /** The question. */
  label: ComponentChildren
  hint?: ComponentChildren
  /** What to mend, in words. */
  problem?: string | undefined
}

/** A form as a page is given it: what was typed, and what to mend. The platform's `Filled` is one. */
export type FilledForm = {
  readonly typed: Readonly<Record<string, string | readonly string[]>>
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

type One = { name: string; value: string | undefined; problem: string | undefined }

const problemOf = (filled: FilledForm, name: string): string | undefined =>
  filled.problems.find(problem => problem.field === name)?.message

const oneOf = (typed: string | readonly string[] | undefined): string | undefined =>
  typeof typed === 'string' ? typed : typed?.[0]

/** Name, value and problem of one question, to spread: `<TextField {...from(filled, 'worry')} label="…" />`. */
export const from = (filled: FilledForm, name: string): One => ({
  name,
  value: oneOf(filled.typed[name]),
  problem: problemOf(filled, name),
})

/** The same where several may be ticked. `whenUntouched` is ticked while nobody has typed anything yet. */
export function ticksFrom(
  filled: FilledForm,
  name: string,
  whenUntouched: readonly string[] = [],
): { name: string; values: readonly string[]; problem: string | undefined } {
  const typed = filled.typed[name]
  const isUntouched = Object.keys(filled.typed).length === 0
  const values = typed === undefined ? (isUntouched ? whenUntouched : []) : typeof typed === 'string' ? [typed] : typed
  return { name, values, problem: problemOf(filled, name) }
}

/** The same for a day in three parts: `starts-day`, `starts-month`, `starts-year`. */
export const dayFrom = (
  filled: FilledForm,
  name: string,
): { name: string; day: DayTyped; problem: string | undefined } => ({
  name,
  day: {
    day: oneOf(filled.typed[`${name}-day`]),
    month: oneOf(filled.typed[`${name}-month`]),
    year: oneOf(filled.typed[`${name}-year`]),
  },
  problem: problemOf(filled, name),
})

/** A day as it was typed, part by part. */
export type DayTyped = { day?: string | undefined; month?: string | undefined; year?: string | undefined }

/** A day we know, part by part, to begin with: `2026-12-04` is 4, 12, 2026. */
export const dayParts = (day: string): DayTyped => {
  const [year, month, date] = day.split('-')
  return { day: String(Number(date)), month: String(Number(month)), year }
}

/** The label, hint and problem in the shape govuk-frontend's components take. */
export const controlOf = ({ name, label, hint, problem }: FieldProps) => ({
  name,
  label: { html: label },
  hint: hint ? { html: hint } : undefined,
  errorMessage: problem ? { text: problem } : undefined,
})

type Shown = {
  readonly name: string
  readonly label: { readonly text: string }
  readonly hint: { readonly text: string } | undefined
  readonly errorMessage: { readonly text?: string | number | undefined } | undefined
}
type ShownItems = readonly { readonly value: string; readonly text: string }[]

const asked = ({ name, label, hint, errorMessage }: Shown) => ({
  name,
  label: label.text,
  hint: hint?.text,
  problem: errorMessage?.text === undefined ? undefined : String(errorMessage.text),
})

const offered = (items: ShownItems) => items.map(({ value, text }) => ({ value, label: text }))

/** What a form shows for one of several answers, as `ChoiceField`, `SegField` or `SelectField` take it: to be spread. */
export const asChoice = (shown: Shown & { readonly value: string; readonly items: ShownItems }) => ({
  ...asked(shown),
  value: shown.value,
  options: offered(shown.items),
})

/** What a form shows for any of several answers, as `TicksField` takes it. */
export const asTicks = (shown: Shown & { readonly values: readonly string[]; readonly items: ShownItems }) => ({
  ...asked(shown),
  values: shown.values,
  options: offered(shown.items),
})
