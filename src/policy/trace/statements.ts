/** A statement at the top of a file, with the comment above it. */
export type Statement = { readonly start: number; readonly source: string }

/** What begins a new statement at the left edge; what closes one (`}`, `)`, `]`) does not. */
const begins = /^(\/\*\*|\/\/|export |import |const |let |function |async |type |interface |class |test|describe|it\b)/

/**
 * Cuts a source file into its statements at the top. Our formatter keeps every inner line indented and every closing
 * bracket at the left edge, so that no parser is needed; a check proves it on every file that cites a clause.
 */
export function statementsOf(text: string): readonly Statement[] {
  const statements: Statement[] = []
  let start = 0
  let position = 0
  let inComment = false
  let held: string[] = []
  const close = () => {
    const source = held.join('\n').trimEnd()
    if (source !== '') statements.push({ start, source })
    held = []
  }
  for (const line of text.split('\n')) {
    const commentAbove = held.length > 0 && held.every(each => /^(\/\*\*|\/\/| \*)/.test(each))
    if (!inComment && begins.test(line) && !commentAbove) {
      close()
      start = position
    }
    if (held.length > 0 || line.trim() !== '') held.push(line)
    inComment = line.startsWith('/**') ? !line.includes('*/') : inComment && !line.includes('*/')
    position += line.length + 1
  }
  close()
  return statements
}
