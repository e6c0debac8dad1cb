import { text } from './text/text.ts'

const { desk } = text('en')
const kinds: Readonly<Record<string, { readonly what: string; readonly act: string }>> = Object.fromEntries(
  Object.entries(desk.what).map(([kind, what]) => [kind, { what, act: actOf(kind) }]),
)

const late: Readonly<Record<string, string>> = desk.late

/**
 * A duty on a worker's list: what to do, and the words of its button; `isLate` when its day has passed.
 * `checks/duties.spec.ts` finds a kind without.
 */
export function workerWords(kind: string, isLate = false): { readonly what: string; readonly act: string } {
  const words = kinds[kind] ?? { what: desk.something, act: desk.open }
  const what = isLate ? late[kind] : undefined
  return what === undefined ? words : { ...words, what }
}

/** The kinds of duty that have words here. */
export const knownKinds: readonly string[] = Object.keys(kinds)

function actOf(kind: string): string {
  return Object.entries(desk.act).find(([known]) => known === kind)?.[1] ?? desk.open
}
