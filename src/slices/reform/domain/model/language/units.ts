/** What a number counts: powers of seven base units. `GBP/person/year` is one pound, for one person, in one year. */
export const baseUnits = ['person', 'place', 'FTE', 'hour', 'GBP', 'year', 'case'] as const
export type Unit = readonly number[]

export const noUnit: Unit = baseUnits.map(() => 0)

/** Reads `hour/FTE/year`, `1`, `1/year`, `person*year`. What is not a base unit comes back as a problem in words. */
export function readUnit(text: string): Unit | { readonly problem: string } {
  const powers = baseUnits.map(() => 0)
  let sign = 1
  for (const part of text.split(/([*/])/).map(each => each.trim())) {
    if (part === '*' || part === '/') {
      sign = part === '/' ? -1 : 1
      continue
    }
    if (part === '1') continue
    const at = baseUnits.map(String).indexOf(part)
    if (at < 0) return { problem: `"${part}" is no unit` }
    powers[at] = (powers[at] ?? 0) + sign
  }
  return powers
}

export const timesUnit = (a: Unit, b: Unit): Unit => a.map((power, at) => power + (b[at] ?? 0))
export const overUnit = (a: Unit, b: Unit): Unit => a.map((power, at) => power - (b[at] ?? 0))
export const sameUnit = (a: Unit, b: Unit): boolean => a.every((power, at) => Math.abs(power - (b[at] ?? 0)) < 1e-12)

/** `GBP/person/year`, for a message a person reads. */
export function sayUnit(unit: Unit): string {
  const named = (keep: (power: number) => boolean) =>
    baseUnits.flatMap((name, at) => {
      const power = unit[at] ?? 0
      if (!keep(power)) return []
      return Math.abs(power) === 1 ? [name] : [`${name}^${Math.abs(power)}`]
    })
  const above = named(power => power > 0)
  const below = named(power => power < 0)
  return [above.join('*') || '1', ...below].join('/')
}
