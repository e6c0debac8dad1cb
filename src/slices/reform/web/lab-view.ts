import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { AreaFigure } from '../domain/lab/area-figures.ts'
import type { HowRead } from '../domain/lab/asked.ts'
import type { LineName, Past, RouteFan } from '../domain/lab/fan.ts'
import type { Kind } from '../domain/lab/levers.ts'
import type { Local } from '../domain/model/places.ts'
import type { PresetName } from '../domain/model/presets.ts'
import type { Scenario } from '../domain/model/scenario.ts'
import type { PlaceTab } from './place.ts'

/** One slider as the page shows it. */
export type LeverView = {
  readonly name: string
  readonly label: string
  readonly says: string
  readonly kind: Kind
  readonly value: number
  readonly words: string
  readonly from: number
  readonly to: number
  readonly step: number
}
/** A belief also has a middle: left there, it is open and every value is tried. */
export type BeliefView = LeverView & {
  readonly middle: number
  readonly isSet: boolean
  readonly scale?: readonly string[] | undefined
}

/** A route on the picture. */
export type ShownRoute = {
  readonly key: PresetName | 'own'
  readonly title: string
  readonly fan: RouteFan
}

/** An area as the lab shows it: each figure it begins from, and whose it is. */
export type AreaView = {
  readonly name: string
  /** How a link names it, with the count it is made from: `991-3`. */
  readonly code: string
  readonly takenOn: PlainDate
  readonly known: number | undefined
  readonly local: Local
  readonly figures: readonly {
    readonly figure: AreaFigure
    readonly value: number
    readonly whose: 'published' | 'counted' | 'england'
    readonly source: string
  }[]
}

/** Everything the lab shows for one scenario. */
export type LabView = {
  readonly line: LineName
  /** The route the sliders began from. */
  readonly start: PresetName
  /** The reader’s own choices are a route of their own when they differ from it. */
  readonly isOwn: boolean
  readonly mine: ShownRoute
  readonly others: readonly ShownRoute[]
  readonly past: Past
  readonly worlds: number
  /** Loops of the circle that the link cuts: kept while sliders move. */
  readonly cuts: readonly number[]
  readonly scenario: Scenario
  /** The scenario as it stands in a link. */
  readonly code: string
  readonly address: string
  /** How a link was read: whole, from an older model, with something moved, or not at all. */
  readonly read: HowRead
  /** The area it is open for, its figures, and whose each is; nothing for England. */
  readonly area: AreaView | undefined
  /** England and every area the lab can be opened for: the same choices there. */
  readonly places: readonly PlaceTab[]
  readonly choices: {
    readonly first: readonly LeverView[]
    readonly more: readonly { readonly title: string; readonly levers: readonly LeverView[] }[]
    readonly moreOpen: boolean
  }
  readonly beliefs: {
    readonly first: readonly BeliefView[]
    readonly more: readonly BeliefView[]
    readonly moreOpen: boolean
  }
}
