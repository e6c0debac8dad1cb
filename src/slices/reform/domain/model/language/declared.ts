import type { Space } from './spaces.ts'

/** What everything in the model says of itself. Nothing is in it without a unit, a sentence and a source. */
export type Told = {
  readonly unit: string
  /** One plain sentence. */
  readonly says: string
  /** Where it comes from: a publication, or "Prior: …" where it is a judgement and no evidence. */
  readonly source: string
  /** Who would say otherwise, and why. */
  readonly disputed?: string
}
export type Over = { readonly over?: readonly Space[] }
/** An equation, or one for each member of one space. */
export type Equation = string | Readonly<Record<string, string>>
/** Numbers: one, one for each age, or one for each member of one space. */
export type Values = number | readonly number[] | Readonly<Record<string, number>>
export type Range = { readonly from: number; readonly to: number; readonly step: number }

export type Declared =
  | (Told & Over & { readonly kind: 'constant'; readonly name: string; readonly value: Values })
  /** Found by fitting the past, world by world. */
  | (Told & {
      readonly kind: 'fitted'
      readonly name: string
      readonly prior: number
      readonly spread: number
      readonly from: number
      readonly to: number
    })
  /** What a reader may hold true. `past`: history touches it, so it chooses among worlds; `future`: it may be set freely. */
  | (Told & {
      readonly kind: 'belief'
      readonly name: string
      readonly about: 'past' | 'future'
      readonly range: Range
      readonly drawn: readonly [number, number]
      readonly middle: number
    })
  /** What can be done. `off` is today. */
  | (Told & {
      readonly kind: 'lever'
      readonly name: string
      readonly range: Range
      readonly off: number
      readonly group: LeverGroup
      readonly answers: string
    })
  /** 1: the loop runs; 0: it is held where it was at the start. */
  | (Told & { readonly kind: 'switch'; readonly name: string })
  /** What is particular to a place: 1 for England. */
  | (Told & { readonly kind: 'local'; readonly name: string; readonly value: number })
  /** Read from a table by date, or by year of birth. */
  | (Told & Over & { readonly kind: 'input'; readonly name: string; readonly by: 'date' | 'birth' })
  /** Worked out once, at the start. */
  | (Told & Over & { readonly kind: 'initial'; readonly name: string; readonly is: Equation })
  | (Told & Over & { readonly kind: 'auxiliary' | 'flow'; readonly name: string; readonly is: Equation })
  /** Changes by its flows alone. With `ages`, everyone in it is a year older each autumn. */
  | (Told &
      Over & {
        readonly kind: 'stock'
        readonly name: string
        readonly start: Equation
        readonly change: Equation
        readonly ages?: boolean
      })

export type LeverGroup = 'foundations' | 'incentives' | 'capacity' | 'legislative' | 'money'
export type Sector = { readonly name: string; readonly title: string; readonly declares: readonly Declared[] }

type Rest<Kind extends Declared['kind']> = Omit<Extract<Declared, { kind: Kind }>, 'kind' | 'name'>

export const constant = (name: string, rest: Rest<'constant'>): Declared => ({ kind: 'constant', name, ...rest })
export const fitted = (name: string, rest: Rest<'fitted'>): Declared => ({ kind: 'fitted', name, ...rest })
export const belief = (name: string, rest: Rest<'belief'>): Declared => ({ kind: 'belief', name, ...rest })
export const lever = (name: string, rest: Rest<'lever'>): Declared => ({ kind: 'lever', name, ...rest })
export const cut = (name: string, rest: Rest<'switch'>): Declared => ({ kind: 'switch', name, ...rest })
export const local = (name: string, rest: Rest<'local'>): Declared => ({ kind: 'local', name, ...rest })
export const input = (name: string, rest: Rest<'input'>): Declared => ({ kind: 'input', name, ...rest })
export const initial = (name: string, rest: Rest<'initial'>): Declared => ({ kind: 'initial', name, ...rest })
export const auxiliary = (name: string, rest: Told & Over & { readonly is: Equation }): Declared => ({
  kind: 'auxiliary',
  name,
  ...rest,
})
export const flow = (name: string, rest: Told & Over & { readonly is: Equation }): Declared => ({
  kind: 'flow',
  name,
  ...rest,
})
export const stock = (name: string, rest: Rest<'stock'>): Declared => ({ kind: 'stock', name, ...rest })
