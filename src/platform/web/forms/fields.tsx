import type { VNode } from 'preact'
import { useAround } from '../../../ui/around.ts'
import type { Filled } from '../form-contract.ts'
import type { Form } from './define-form.ts'
import type { FieldMap, ShownOf } from './field.ts'
import { drawAll } from './field-map.tsx'

/** The options of each field's component in the language of the page: `const ask = useFields(raiseForm, filled)`. */
export const useFields = <Fields extends FieldMap>(form: Form<Fields>, filled: Filled): ShownOf<Fields> =>
  form.show(filled, useAround().language)

type Props<Fields extends FieldMap> = {
  readonly form: Form<Fields>
  readonly filled: Filled
  /** More for some fields: the people to pick from, a class. */
  readonly more?: { readonly [Name in keyof Fields]?: Partial<ShownOf<Fields>[Name]> }
}

/** Every field of a form, in order, as each usually looks. A page that wants another order uses `useFields`. */
export function Fields<Map extends FieldMap>({ form, filled, more = {} }: Props<Map>): VNode {
  const shown = useFields(form, filled)
  const added: Readonly<Record<string, object | undefined>> = more
  const whole = Object.fromEntries(
    Object.entries(shown).map(([name, options]) => [name, { ...Object(options), ...added[name] }]),
  )
  return drawAll(form.fields, whole as ShownOf<Map>)
}
