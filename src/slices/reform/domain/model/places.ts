/** What is particular to an area; England is 1 in each. `share` is of England's people; the others are beside England, for each child. */
export type Local = {
  readonly share: number
  readonly plansHere: number
  readonly needsHere: number
  readonly staffHere: number
  readonly moneyHere: number
}

export function setLocal(local: Local, put: (name: string, value: number) => void): void {
  put('share', local.share)
  put('plansHere', local.plansHere)
  put('needsHere', local.needsHere)
  put('staffHere', local.staffHere)
  put('moneyHere', local.moneyHere)
}
