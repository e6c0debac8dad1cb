import type { Imported } from '../platform/import/problem.ts'

/** Says what an import did, or what is wrong with each row. True when it was done. */
export function sayImported(done: Imported, things: string, say: (text: string) => void): boolean {
  if (done.problems.length === 0) {
    say(`${done.read} ${things} read: ${done.added} added, ${done.changed} changed, ${done.unchanged} as before.`)
    return true
  }
  say('row\tcolumn\tvalue\treason')
  for (const { line, column, value, reason } of done.problems) say(`${line}\t${column}\t${value}\t${reason}`)
  say(`Nothing was changed. Mend these ${done.problems.length} values and read the file again.`)
  return false
}
