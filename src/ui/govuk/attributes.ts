/** Further attributes of an element by their HTML names; `true` is the bare name, `false` and nothing leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * The attributes to spread on an element. Handlers are left out: the security policy would block them, and a page works
 * without script.
 */
export const attributesOf = (attributes: Attributes | undefined): object =>
  Object.fromEntries(Object.entries(attributes ?? {}).filter(([name]) => !/^on/i.test(name)))

/** The class attribute: the names that are there, in order. */
export const classNames = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ')

/** The value of `aria-describedby`: the ids that are there, or nothing. */
export const describedBy = (...ids: readonly (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined

/** One sentence by plural rule: `{ one: '%{count} letter left', other: '%{count} letters left' }`. */
export type Plural = Readonly<Record<string, string>>

/** Sentences for govuk-frontend's scripts, as `data-i18n.*` attributes; those not given are left to its own words. */
export const translations = (messages: Readonly<Record<string, string | Plural | undefined>>): object =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, message]) => {
      if (!message) return []
      if (typeof message === 'string') return [[`data-i18n.${key}`, message]]
      return Object.entries(message).map(([rule, text]) => [`data-i18n.${key}.${rule}`, text])
    }),
  )
