/** A command that needs no database: `npm run -s tandem -- simulate run`. */
export type AloneCommand = {
  readonly name: string
  readonly takes?: string
  readonly does: string
  /** True when it went well; its exit code follows. Throws `WrongUse` when the words cannot be. */
  readonly run: (line: AloneLine) => boolean
}
export type AloneLine = {
  readonly words: readonly string[]
  /** Its answer, on stdout. */
  readonly say: (text: string) => void
  /** How far it is, on stderr. */
  readonly progress: (text: string) => void
}
