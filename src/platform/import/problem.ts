/** What is wrong with one value of a file, so that whoever made it can mend it. */
export type RowProblem = {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly reason: string
}

/** What an import did. With problems nothing was done at all. */
export type Imported = {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly problems: readonly RowProblem[]
}

/** Where each problem is noted while a file is read. */
export const noting =
  (problems: RowProblem[], line: number) =>
  (column: string, value: string, reason: string): undefined => {
    problems.push({ line, column, value, reason })
    return undefined
  }
export type Note = ReturnType<typeof noting>
