import type { DomainEvent } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Total } from '../../../kernel/share.ts'
import type { OwnFigure } from './lab/area-figures.ts'
import type { Reading } from './path/gates.ts'
import type { Figure } from './path/path.ts'

/** What an area's figures said on a day, as they may be published: totals of the area, never of a child (GAT-2, GAT-7). */
export type ReadingTaken = DomainEvent<
  'ReadingTaken',
  {
    readonly on: PlainDate
    /** The days counted. */
    readonly since: PlainDate
    readonly figures: readonly { readonly figure: Figure; readonly reading: Reading }[]
  }
>

/** What the lab begins from in an area, each with whose figure it is: totals as they may be published, never of a child (LAB-6). */
export type AreaFiguresTaken = DomainEvent<
  'AreaFiguresTaken',
  {
    /** The first, the second, and so on: a link of the lab names it. */
    readonly nth: number
    readonly on: PlainDate
    readonly figures: readonly OwnFigure[]
    /** About how many children the area holds here. */
    readonly known: Total
  }
>

/** A partnership begins a step. */
export type LegStarted = DomainEvent<'LegStarted', { readonly leg: string; readonly on: PlainDate }>
/** A partnership begins a step though its gate is shut: why, and what protects families meanwhile (GAT-5). */
export type GatePassed = DomainEvent<
  'GatePassed',
  {
    readonly leg: string
    readonly gate: string
    readonly on: PlainDate
    readonly reasons: string
    readonly meanwhile: string
    readonly lookAgainOn: PlainDate
    /** What the gate was still short of, as it was read. */
    readonly shortOf: readonly Figure[]
  }
>
/** A step is done: what there is now that was not there before. */
export type LegDone = DomainEvent<'LegDone', { readonly leg: string; readonly on: PlainDate; readonly now: string }>

export type PathEvent = LegStarted | GatePassed | LegDone
export type ReformEvent = PathEvent | ReadingTaken | AreaFiguresTaken
