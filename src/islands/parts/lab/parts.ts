import type { FanPart } from '../../../slices/reform/domain/model/lab.ts'
import type { Local } from '../../../slices/reform/domain/model/places.ts'
import type { Scenario } from '../../../slices/reform/domain/model/scenario.ts'

/** What a page asks of a worker: the `nth` of so many shares of a scenario’s worlds, or of every fifth of them for a first sight. */
export type PartAsked = {
  readonly id: number
  readonly scenario: Scenario
  readonly nth: number
  readonly of: number
  readonly every: number
  readonly local: Local | undefined
}
export type PartMade = { readonly id: number; readonly part: FanPart }
