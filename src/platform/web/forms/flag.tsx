import { Checkboxes } from '../../../ui/govuk/checkboxes.tsx'
import { type Asking, asked } from './asked.ts'
import { answered, type Field, type Say, said, textAt, wrong } from './field.ts'
import type { SomeOf } from './ticks.tsx'

type Options = Asking & {
  /** What stands beside the box; the question itself unless told otherwise. */
  readonly tick?: Say
  /** What to say when it must be ticked and is not. */
  readonly required?: Say
}

/** One box: ticked or not. Shown by `Checkboxes`. */
export const flag = (options: Options): Field<boolean, Omit<SomeOf, 'fieldset'>> => ({
  read(body, name, { language }) {
    const isTicked = textAt(body, name) === 'yes'
    if (!isTicked && options.required !== undefined)
      return wrong({ field: name, message: said(options.required, language) })
    return answered(isTicked)
  },
  keep: (body, name) => (textAt(body, name) === 'yes' ? { [name]: 'yes' } : {}),
  fill: (answer, name) => (answer ? { [name]: 'yes' } : {}),
  show: (filled, name, language) => ({
    ...asked(options, filled, name, language),
    idPrefix: name,
    values: textAt(filled.typed, name) === 'yes' ? ['yes'] : [],
    items: [{ value: 'yes', text: said(options.tick ?? options.label, language) }],
  }),
  draw: shown => <Checkboxes {...shown} />,
})
