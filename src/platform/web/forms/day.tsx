import { dateInWords, type PlainDate, partsOf } from '../../../kernel/plain-date.ts'
import { DateInput, type DateInputProps } from '../../../ui/govuk/date-input.tsx'
import type { About, Typed } from '../form-contract.ts'
import { type Asking, asked } from './asked.ts'
import { dayTyped, findDay, type Part, parts } from './day-parts.ts'
import { answered, type Body, type Field, type Reading, type Say, said, textAt, wrong } from './field.ts'
import { mended } from './readable.ts'
import { text } from './text/text.ts'

type Bound = PlainDate | 'today'

type Options = Asking & {
  /** The first and last day it may be. `today` is the day by our clock, told when the form is read. */
  readonly earliest?: Bound
  readonly latest?: Bound
}

/**
 * A day, in three parts (`starts-day`, `starts-month`, `starts-year`) or one ISO text (`starts=2026-11-30`). With
 * `required` the answer is a day, else perhaps nothing. A problem points at the part to mend. Shown by `DateInput`.
 */
export function day(options: Options & { readonly required: Say }): Field<PlainDate, DateInputProps>
export function day(options: Options): Field<PlainDate | undefined, DateInputProps>
export function day(options: Options & { readonly required?: Say }): Field<PlainDate | undefined, DateInputProps> {
  return {
    read(body, name, about) {
      const typed = dayTyped(body, name)
      if (!parts.some(part => typed[part])) {
        if (options.required === undefined) return answered(undefined)
        return wrong({ field: name, message: said(options.required, about.language), at: `${name}-day` })
      }
      return within(options, findDay(typed), name, about)
    },
    keep: (body, name) => keptParts(body, name),
    fill(answer, name): Typed {
      if (!answer) return {}
      const [year, month, ofMonth] = partsOf(answer)
      return { [`${name}-day`]: `${ofMonth}`, [`${name}-month`]: `${month}`, [`${name}-year`]: `${year}` }
    },
    show(filled, name, language) {
      const { label, hint, errorMessage } = asked(options, filled, name, language)
      const typed = dayTyped(filled.typed, name)
      const at = filled.problems.find(({ field }) => field === name)?.at
      return {
        id: name,
        namePrefix: name,
        fieldset: { legend: label },
        hint: hint ?? { text: text(language).day.example },
        errorMessage,
        items: parts.map(part => ({
          name: part,
          label: text(language).day[part],
          value: typed[part],
          ...(at && isMarked(part, at, name, filled.typed) && { error: true }),
        })),
      }
    },
    draw: shown => <DateInput {...shown} />,
  }
}

/** The part a problem is at; the whole day, when nothing was typed. */
const isMarked = (part: Part, at: string, name: string, typed: Typed): boolean =>
  at === `${name}-${part}` || !parts.some(each => dayTyped(typed, name)[each])

const keptParts = (body: Body, name: string): Typed =>
  Object.fromEntries(
    [name, ...parts.map(part => `${name}-${part}`)]
      .filter(key => Object.hasOwn(body, key))
      .map(key => [key, mended(textAt(body, key))]),
  )

function within(
  options: Options,
  outcome: ReturnType<typeof findDay>,
  name: string,
  { language, today }: About,
): Reading<PlainDate> {
  const words = text(language).day
  const label = said(options.label, language)
  const at = (part: Part, message: string): Reading<never> => wrong({ field: name, message, at: `${name}-${part}` })
  if ('missing' in outcome) {
    return at(
      outcome.missing[0] ?? 'day',
      words.missing(
        label,
        outcome.missing.map(part => words.part[part]),
      ),
    )
  }
  if ('shortYear' in outcome) return at('year', words.shortYear(label))
  if ('notReal' in outcome) return at(outcome.part, words.notReal(label, outcome.notReal))
  const earliest = boundOf(options.earliest, today)
  const latest = boundOf(options.latest, today)
  if (earliest && outcome.found < earliest) return at('day', words.tooEarly(label, dateInWords(earliest)))
  if (latest && outcome.found > latest) return at('day', words.tooLate(label, dateInWords(latest)))
  return answered(outcome.found)
}

function boundOf(bound: Bound | undefined, today: PlainDate | undefined): PlainDate | undefined {
  if (bound !== 'today') return bound
  if (!today) throw new Error('A form with a day bound to today must be told the day when it is read')
  return today
}
