import type { Local } from '../model/places.ts'
import type { LineName } from './fan.ts'
import type { Kind } from './levers.ts'
import type { Look } from './routes.ts'

/** What the page hands to its script: words with gaps, and which routes stand beside the reader’s own. */
export type Live = {
  readonly line: LineName
  /** What is particular to the area the lab is open for; nothing for England. */
  readonly local?: Local | undefined
  readonly words: {
    readonly yes: string
    readonly no: string
    readonly open: string
    readonly yours: string
    readonly inOf: string
    /** `{n} of 100`. */
    readonly of: string
    /** `worlds, {mine} leaves fewer … than {other}.` */
    readonly better: string
    readonly same: string
    /** `In {n} they come out the same.` */
    readonly sameIn: string
    /** How many worlds, and which ways have a band. */
    readonly whole: string
    readonly shaded: string
    readonly trust: string
    /** Whether the ways compared cost the same. */
    readonly sameMoney: string
    readonly moreMoney: string
    readonly lessMoney: string
    /** Where trust falls as low in both. */
    readonly trustSame: string
    readonly range: string
    readonly table: string
    readonly route: string
    readonly lowest: string
    readonly copied: string
    /** `{year}. {words}` and `{route}: {middle}, {low} to {high}`. */
    readonly stepYear: string
    readonly stepRoute: string
  }
  /** Every whole way of going about it; those that stand beside one’s own on the picture, in their order. */
  readonly routes: readonly {
    readonly key: string
    readonly title: string
    readonly look: Look
    readonly beside: number
  }[]
  readonly tableYears: readonly number[]
  readonly chart: {
    readonly title: string
    readonly todayWords: string
    readonly unseenWords: string
    readonly words: string
  }
}

/** What a slider says of itself to the script. */
export type SliderSays = {
  readonly kind: Kind
  readonly middle: number | undefined
  readonly scale: readonly string[] | undefined
}

/** A sentence with its gaps filled: `{n} of 100`. */
export const filledIn = (sentence: string, gaps: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap))
