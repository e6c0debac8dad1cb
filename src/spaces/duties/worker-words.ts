import { text } from './text/text.ts'

const { desk } = text('en')
const kinds: Readonly<Record<string, { readonly what: string; readonly act: string }>> = Object.fromEntries(
  Object.entries(desk.what).map(([kind, what]) => [kind, { what, act: actOf(kind) }]),
)

/** A duty on a worker's list: what to do, and the words of its button. `checks/duties.spec.ts` finds a kind without. */
export const workerWords = (kind: string): { readonly what: string; readonly act: string } =>
  kinds[kind] ?? { what: desk.something, act: desk.open }

/** The kinds of duty that have words here. */
export const knownKinds: readonly string[] = Object.keys(kinds)

function actOf(kind: string): string {
  return Object.entries(desk.act).find(([known]) => known === kind)?.[1] ?? desk.open
}
