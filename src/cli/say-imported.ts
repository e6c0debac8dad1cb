import type { Imported } from '../platform/import/problem.ts'

type Things = { readonly one: string; readonly many: string }

/** Says what an import did, or what is wrong with each row. True when it was done. */
export function sayImported(done: Imported, things: Things, say: (text: string) => void): boolean {
  if (done.problems.length === 0) {
    const read = done.read === 1 ? `1 ${things.one}` : `${done.read} ${things.many}`
    say(`${read} read: ${done.added} added, ${done.changed} changed, ${done.unchanged} as before.`)
    return true
  }
  say('row\tcolumn\tvalue\treason')
  for (const { line, column, value, reason } of done.problems) say(`${line}\t${column}\t${value}\t${reason}`)
  const values = done.problems.length === 1 ? 'this value' : `these ${done.problems.length} values`
  say(`Nothing was changed. Mend ${values} and read the file again.`)
  return false
}
