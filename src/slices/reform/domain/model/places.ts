/**
 * What is particular to an area; England is 1 in each. `share` is of England's people; the others are beside England, for each
 * child. `askingHere` is how often families here ask for a plan: it moves what was fitted, for areas differ in it and England is one.
 */
export type Local = {
  readonly share: number
  readonly plansHere: number
  readonly needsHere: number
  readonly askingHere: number
  readonly staffHere: number
  readonly moneyHere: number
}

/** England itself, as a place like any other. */
export const asEngland: Local = { share: 1, plansHere: 1, needsHere: 1, askingHere: 1, staffHere: 1, moneyHere: 1 }

/** Puts what is particular to an area over a world. */
export function setLocal(local: Local, put: (name: string, value: number) => void): void {
  put('share', local.share)
  put('plansHere', local.plansHere)
  put('needsHere', local.needsHere)
  put('staffHere', local.staffHere)
  put('moneyHere', local.moneyHere)
}

/** What an area multiplies in each world, whatever the world has. */
export const scaledBy = ({ askingHere }: Local): readonly (readonly [name: string, by: number])[] => [
  ['askRate', askingHere],
  ['askRateComplex', askingHere],
]
