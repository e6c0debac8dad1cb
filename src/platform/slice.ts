import type { Duty } from '../policy/duty.ts'
import type { Routes } from './web/routes.ts'

/**
 * One slice as `main.ts` sees it. Each part may be left out. Written in the slice's `wiring.ts`, which nobody else
 * imports: other slices know a slice by its `index.ts`.
 */
export type Slice = {
  readonly name: string
  readonly routes?: (on: Routes) => void
  readonly duties?: readonly Duty[]
}
