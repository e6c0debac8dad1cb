import { isOffered, type Offered } from '../../../platform/web/forms/choice.tsx'
import { answered, type Body, type Field, type Say, said, textAt, wrong } from '../../../platform/web/forms/field.ts'
import { text } from './text/text.ts'

type Options<Offer extends Offered> = {
  readonly label: Say
  /** What may be chosen for each. */
  readonly options: Offer
  /** True of what a choice may be for: an id, a day. Anything else under the name is left aside. */
  readonly isKey: (key: string) => boolean
}

/**
 * A choice for each of many: `why-<child>`, `why-<day>`. Whatever was chosen for things that are ticked after all does no
 * harm: the handler asks only for those that are not.
 */
export const chosenFor = <const Offer extends Offered>(
  options: Options<Offer>,
): Field<ReadonlyMap<string, keyof Offer & string>, null> => ({
  read(body, name, { language }) {
    const chosen = new Map<string, keyof Offer & string>()
    for (const key of keysIn(body, name, options.isKey)) {
      const value = textAt(body, `${name}-${key}`)
      if (value === '') continue
      if (!isOffered(options.options, value))
        return wrong({
          field: `${name}-${key}`,
          message: text(language).desk.notOffered(said(options.label, language)),
        })
      chosen.set(key, value)
    }
    return answered(chosen)
  },
  keep: (body, name) =>
    Object.fromEntries(
      keysIn(body, name, options.isKey).map(key => {
        const value = textAt(body, `${name}-${key}`)
        return [`${name}-${key}`, isOffered(options.options, value) ? value : '']
      }),
    ),
  fill: (answer, name) => Object.fromEntries([...answer].map(([key, value]) => [`${name}-${key}`, value])),
  show: () => null,
  draw: () => <></>,
})

const keysIn = (body: Body, name: string, isKey: (key: string) => boolean): readonly string[] =>
  Object.keys(body)
    .filter(each => each.startsWith(`${name}-`))
    .map(each => each.slice(name.length + 1))
    .filter(isKey)
