import { layout } from '../england/kernels.generated.ts'
import { sectors } from '../england/model.ts'
import type { Declared } from '../language/declared.ts'

export const declared: ReadonlyMap<string, Declared> = new Map(
  sectors.flatMap(each => each.declares).map(each => [each.name, each]),
)
export const parameterAt: ReadonlyMap<string, number> = new Map(
  layout.parameters.map((name: string, at: number) => [name, at]),
)

const ofKind = <Kind extends Declared['kind']>(kind: Kind) =>
  [...declared.values()].filter((each): each is Extract<Declared, { kind: Kind }> => each.kind === kind)
export const fittedOnes = ofKind('fitted')
export const beliefOnes = ofKind('belief')
export const leverOnes = ofKind('lever')
export const cutOnes = ofKind('switch')
export const localOnes = ofKind('local')

/** England today, as we first thought it: every prior in the middle, no lever moved, every loop running. */
export function usualParameters(): Float64Array {
  const all = new Float64Array(layout.parameters.length)
  const put = (name: string, value: number) => {
    all[parameterAt.get(name) ?? -1] = value
  }
  for (const each of fittedOnes) put(each.name, each.prior)
  for (const each of beliefOnes) put(each.name, each.middle)
  for (const each of leverOnes) put(each.name, each.off)
  for (const each of cutOnes) put(each.name, 1)
  for (const each of localOnes) put(each.name, each.value)
  return all
}
