import type { ChildId, ClauseId } from '../kernel/ids.ts'
import type { Duty } from '../policy/duty.ts'
import type { Act, Seen } from './db/act.ts'
import type { Projection } from './events/projection.ts'
import type { Terms } from './i18n/in-their-words.ts'
import type { FallsDue, Listener } from './platform.ts'
import type { Routes } from './web/routes.ts'

/**
 * One slice as `main.ts` sees it. Each part may be left out. Written in the slice's `wiring.ts`, which nobody else
 * imports: other slices know a slice by its `index.ts`.
 */
export type Slice = {
  readonly name: string
  readonly routes?: (on: Routes) => void
  /** How its read tables follow the log. */
  readonly projections?: readonly Projection[]
  /** What it makes people owe, by clause. */
  readonly duties?: readonly Duty[]
  /** The clauses an event of this type rests on: written into the event. */
  readonly clauses?: Readonly<Record<string, readonly ClauseId[]>>
  /** By the name of another slice's event: what this slice does then, in the same transaction. */
  readonly listens?: Readonly<Record<string, Listener>>
  /** By clause, or by `clause kind`: what happens when a duty falls due and is still open. */
  readonly fallsDue?: Readonly<Record<string, FallsDue>>
  /** What whoever reads calls things about a child, as they or the child chose: one slice alone knows it. */
  readonly terms?: (seen: Seen, child: ChildId) => Promise<Terms | undefined>
  /** Runs in each area every day, as the system: what time alone causes. Answers how many things it did; 0 when run again. */
  readonly eachDay?: (act: Act) => Promise<number>
}
