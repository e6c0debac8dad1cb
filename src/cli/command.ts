import type { Database } from '../platform/db/connect.ts'
import type { Slice } from '../platform/slice.ts'

/** What a command is given: an open database, every slice, and the words after its name. */
export type Line = {
  readonly database: Database
  /** Where what this installation keeps beside its database is. */
  readonly dataFolder: string
  readonly publicUrl: string | undefined
  /** Whose signatures are believed besides our own: a file. */
  readonly sendersFile: string | undefined
  /** What looks through files for harm. */
  readonly clamd: string | undefined
  readonly slices: readonly Slice[]
  readonly words: readonly string[]
  /** Its answer, on stdout. */
  readonly say: (text: string) => void
  /** How far it is, on stderr. */
  readonly progress: (text: string) => void
}

/** One command of the line: `npm run -s tandem -- import settings FILE`. */
export type Command = {
  /** `import settings`. */
  readonly name: string
  /** `FILE`. */
  readonly takes?: string
  readonly does: string
  /** True when it went well; its exit code follows. Throws `WrongUse` when the words cannot be. */
  readonly run: (line: Line) => Promise<boolean>
}

/** The words after a command are not what it takes. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}
