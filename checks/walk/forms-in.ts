/** A posted form of a page: where it goes, and what it would send if nobody touched it. */
export type FoundForm = {
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
  /** Names of fields somebody types in. */
  readonly typed: readonly string[]
  readonly buttons: readonly (readonly [string, string])[]
}

/** Addresses of this site a page links to, each once, without the part after #. */
export const linksIn = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href]) => plain(href))),
]

/** The posted forms of a page, by the attributes our own renderer writes. */
export const formsIn = (html: string, page: string): readonly FoundForm[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
    .filter(([, attributes]) => attributes?.includes('method="post"'))
    .map(([, attributes, inside = '']) => {
      const inputs = [...inside.matchAll(/<input\b([^>]*)>/g)].map(([, input]) => attributesOf(input))
      const areas = [...inside.matchAll(/<textarea\b([^>]*)>([^<]*)/g)].map(
        ([, area, value]): Attributes => ({ ...attributesOf(area), value: plain(value) }),
      )
      const selects = [...inside.matchAll(/<select\b([^>]*)>/g)].map(([, select]) => attributesOf(select))
      const isTicked = (input: Attributes) => !['radio', 'checkbox'].includes(input.type ?? '') || 'checked' in input
      return {
        action: attributesOf(attributes).action ?? page,
        fields: [...inputs.filter(isTicked), ...areas].flatMap(({ name, value = '' }) =>
          name ? [[name, value] as const] : [],
        ),
        typed: [...inputs.filter(({ type = 'text' }) => !notTyped.has(type)), ...areas, ...selects].flatMap(
          ({ name }) => name ?? [],
        ),
        buttons: [...inside.matchAll(/<button\b([^>]*)>/g)].flatMap(([, button]) => {
          const { name, value = '' } = attributesOf(button)
          return name ? [[name, value] as const] : []
        }),
      }
    })

const notTyped: ReadonlySet<string> = new Set(['hidden', 'radio', 'checkbox', 'submit'])

type Attributes = Readonly<Record<string, string>>

const attributesOf = (text = ''): Attributes =>
  Object.fromEntries([...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, plain(value)]))

const plain = (text = ''): string =>
  text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
