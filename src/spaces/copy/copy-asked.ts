/** The kinds of copy there are, in the order they are offered. */
export const kinds = ['html', 'pdf', 'zip', 'fhir'] as const
export type Kind = (typeof kinds)[number]

export const findKind = (text: string | undefined): Kind | undefined => kinds.find(kind => kind === text)

/** What an address asks for. Without `chosen`, every part; with it, those that were ticked. */
export type CopyAsked = {
  readonly as: Kind | undefined
  readonly parts?: readonly string[]
  readonly withPrivate: boolean
}

/** Reads `?as=pdf&chosen=yes&part-helps=yes&private=yes`. Anything else in it is left alone. */
export function copyAsked(query: Readonly<Record<string, string | undefined>>): CopyAsked {
  const ticked = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith('part-') && value === 'yes' ? [name.slice('part-'.length)] : [],
  )
  return {
    as: findKind(query.as),
    ...(query.chosen === 'yes' && { parts: ticked }),
    withPrivate: query.private === 'yes',
  }
}
