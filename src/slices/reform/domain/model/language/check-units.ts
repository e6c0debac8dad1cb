import type { Line } from './compile.ts'
import type { Declared } from './declared.ts'
import { type Expression, ModelMistake } from './expression.ts'
import { noUnit, overUnit, readUnit, sameUnit, sayUnit, timesUnit, type Unit } from './units.ts'

/** Refuses an equation whose two sides do not count the same thing; the message names the equation. */
export function checkUnits(
  declared: ReadonlyMap<string, Declared>,
  lines: readonly Line[],
  starts: ReadonlyMap<string, Line>,
  changes: ReadonlyMap<string, Line>,
): void {
  const units = new Map([...declared.values()].map(each => [each.name, unitOf(each)]))
  const year = unitNamed('year', 'year')
  const hold = (line: Line, expected: Unit) => {
    for (const { is } of line.cases) {
      const found = unitIn(is, line.of, units)
      if (found !== 'any' && !sameUnit(found, expected))
        throw new ModelMistake(line.of, `is said to be ${sayUnit(expected)}, and its equation gives ${sayUnit(found)}`)
    }
  }
  for (const line of [...lines, ...starts.values()]) hold(line, unitOf(line.declared))
  for (const line of changes.values()) hold(line, overUnit(unitOf(line.declared), year))
}

const unitOf = (declared: Declared): Unit => unitNamed(declared.unit, declared.name)

function unitNamed(text: string, equation: string): Unit {
  const unit = readUnit(text)
  if ('problem' in unit) throw new ModelMistake(equation, unit.problem)
  return unit
}

/** Nought may be of any unit; every other bare number is of none. */
function unitIn(is: Expression, equation: string, units: ReadonlyMap<string, Unit>): Unit | 'any' {
  const same = (sides: readonly Expression[], what: string): Unit | 'any' => {
    let found: Unit | 'any' = 'any'
    for (const side of sides) {
      const unit = unitIn(side, equation, units)
      if (unit === 'any') continue
      if (found !== 'any' && !sameUnit(found, unit))
        throw new ModelMistake(equation, `${what} ${sayUnit(found)} and ${sayUnit(unit)}`)
      found = unit
    }
    return found
  }
  const bare = (side: Expression, what: string): Unit => {
    const unit = unitIn(side, equation, units)
    if (unit !== 'any' && !sameUnit(unit, noUnit)) throw new ModelMistake(equation, `${what} is ${sayUnit(unit)}`)
    return noUnit
  }
  switch (is.kind) {
    case 'number':
      return is.value === 0 ? 'any' : noUnit
    case 'name':
      return units.get(is.name) ?? noUnit
    case 'sum':
    case 'negative':
      return unitIn(is.of, equation, units)
    case 'both': {
      if (is.sign === '+' || is.sign === '-') return same([is.left, is.right], is.sign === '+' ? 'adds' : 'takes apart')
      const left = unitIn(is.left, equation, units)
      const right = unitIn(is.right, equation, units)
      if (left === 'any') return 'any'
      const known = right === 'any' ? noUnit : right
      return is.sign === '*' ? timesUnit(left, known) : overUnit(left, known)
    }
    case 'call':
      if (is.name === 'min' || is.name === 'max' || is.name === 'clamp') return same(is.given, `${is.name} of`)
      for (const side of is.given) bare(side, `what ${is.name} is given`)
      return noUnit
  }
}
