import { equationFor, type Model, spacesOf } from './compile.ts'
import { type Expression, ModelMistake } from './expression.ts'
import { isParameter, type Layout } from './layout.ts'
import { isOverAges, type Scheduled } from './schedule.ts'
import { ages, type Chosen, choices, type Space, spaceNames } from './spaces.ts'

/** Writes expressions as code. What is read from memory once is read before the first line that needs it. */
export type Writer = {
  readonly expression: (is: Expression, chosen: Chosen, over: readonly Space[]) => string
  readonly localOf: (name: string, chosen: Chosen) => string
  /** `v[12 + a]`. */
  readonly placeOf: (name: string, chosen: Chosen) => string
  readonly markKnown: (local: string) => void
  /** Reads asked for since the last time: before the function's body, and inside the loop that is open. */
  readonly outside: string[]
  readonly inside: string[]
  readonly endLoop: () => void
}

/** `fixed`: variables by local name that turned out to be one number in every group and at every step. */
export function writerOf(
  model: Model,
  layout: Layout,
  totalOf: Scheduled['totalOf'],
  fixed: ReadonlyMap<string, number> = new Map(),
): Writer {
  const known = new Set<string>()
  const inLoop = new Set<string>()
  const outside: string[] = []
  const inside: string[] = []
  const hoisted = new Map<string, string>()

  const localOf = (name: string, chosen: Chosen) => [name, ...pickedFor(name, chosen)].join('_')
  function pickedFor(name: string, chosen: Chosen): readonly string[] {
    const declared = model.declared.get(name)
    if (!declared) return []
    return spacesOf(declared).flatMap(space => (space === 'age' ? [] : [chosen[space] ?? '?']))
  }
  function placeOf(name: string, chosen: Chosen): string {
    const declared = model.declared.get(name)
    if (!declared) throw new ModelMistake(name, 'is not known')
    const over = spacesOf(declared)
    const wanted = pickedFor(name, chosen).join()
    const nth = choices(over).findIndex(each => pickedFor(name, each).join() === wanted)
    if (nth < 0) throw new ModelMistake(name, `has no ${wanted}`)
    const looped = over.includes('age')
    const at = (layout.at.get(name) ?? 0) + nth * (looped ? ages : 1)
    return looped ? `v[${at} + a]` : `v[${at}]`
  }
  function read(name: string, chosen: Chosen): string {
    const declared = model.declared.get(name)
    if (!declared) throw new ModelMistake(name, 'is not known')
    const always = fixedAt(model, name, chosen) ?? fixed.get(localOf(name, chosen))
    if (always !== undefined) return literal(always)
    if (declared.kind === 'constant') {
      const { value } = declared
      if (typeof value === 'number') return literal(value)
      if (Array.isArray(value)) return `t_${name}[a]`
      return literal(
        Object.entries(value).find(([member]) => pickedFor(name, chosen).includes(member))?.[1] ?? Number.NaN,
      )
    }
    const local = localOf(name, chosen)
    const looped = spacesOf(declared).includes('age')
    if (known.has(local) || inLoop.has(local)) return local
    if (isParameter(declared)) outside.push(`const ${local} = p[${layout.parameters.indexOf(name)}]`)
    else if (declared.kind === 'input' && declared.by === 'date')
      outside.push(`const ${local} = x[${layout.inputsByDate.indexOf(name)}]`)
    else if (declared.kind === 'input') return 'c[a]'
    else if (looped) inside.push(`const ${local} = ${placeOf(name, chosen)}`)
    else outside.push(`const ${local} = ${placeOf(name, chosen)}`)
    if (looped) inLoop.add(local)
    else known.add(local)
    return local
  }
  /** In a loop over ages, what is the same for every age is worked out before it: an engine does not see that by itself. */
  function expression(is: Expression, chosen: Chosen, over: readonly Space[]): string {
    if (!over.includes('age') || is.kind === 'number' || is.kind === 'name' || isOverAges(is, model.declared))
      return plain(is, chosen, over)
    const code = plain(is, chosen, over)
    if (!/[ (]/.test(code)) return code
    const before = hoisted.get(code)
    if (before) return before
    const local = `h${hoisted.size}`
    hoisted.set(code, local)
    outside.push(`const ${local} = ${code}`)
    return local
  }
  function plain(is: Expression, chosen: Chosen, over: readonly Space[]): string {
    switch (is.kind) {
      case 'number':
        return literal(is.value)
      case 'name':
        return read(is.name, { ...chosen, ...is.at })
      case 'negative':
        return `(-${expression(is.of, chosen, over)})`
      case 'both':
        return joined(expression(is.left, chosen, over), is.sign, expression(is.right, chosen, over))
      case 'sum': {
        const total = totalOf.get(is.of)?.find(each => sameChoice(each.chosen, chosen, over))
        return total ? total.name : summed(is.of, chosen, over)
      }
      case 'call': {
        const given = is.given.map(each => expression(each, chosen, over))
        if (is.name === 'clamp') return `Math.min(Math.max(${given[0]}, ${given[1]}), ${given[2]})`
        if (is.name === 'ln') return `log(${given[0]})`
        return `${is.name === 'exp' || is.name === 'pow' ? is.name : `Math.${is.name}`}(${given.join(', ')})`
      }
    }
  }
  /** A total over what its names are over and the equation is not; ages are the loop's. */
  function summed(of: Expression, chosen: Chosen, over: readonly Space[]): string {
    const spaces = spaceNames.filter(space => space !== 'age' && !over.includes(space) && uses(of, space))
    const parts = choices(spaces).map(each => expression(of, { ...chosen, ...each }, [...over, ...spaces]))
    return parts.reduce((left, right) => joined(left, '+', right))
  }
  function uses(is: Expression, space: Space): boolean {
    if (is.kind === 'name') {
      const declared = model.declared.get(is.name)
      return declared !== undefined && spacesOf(declared).includes(space) && is.at[space] === undefined
    }
    if (is.kind === 'sum' || is.kind === 'negative') return uses(is.of, space)
    if (is.kind === 'both') return uses(is.left, space) || uses(is.right, space)
    return is.kind === 'call' && is.given.some(each => uses(each, space))
  }
  return {
    expression: (is, chosen, over) =>
      is.kind === 'sum' ? summed(is.of, chosen, [...over, 'age']) : expression(is, chosen, over),
    localOf,
    placeOf,
    markKnown: local => void (local.startsWith('@') ? inLoop.add(local.slice(1)) : known.add(local)),
    outside,
    inside,
    endLoop: () => inLoop.clear(),
  }
}

const sameChoice = (a: Chosen, b: Chosen, over: readonly Space[]): boolean => over.every(space => a[space] === b[space])
/** Nothing is added and nothing multiplied where it would change nothing. */
function joined(left: string, sign: '+' | '-' | '*' | '/', right: string): string {
  if (sign === '*' && (left === '0' || right === '0')) return '0'
  if (sign === '*' && left === '1') return right
  if ((sign === '*' || sign === '/') && right === '1') return left
  if (sign === '/' && left === '0') return '0'
  if ((sign === '+' || sign === '-') && right === '0') return left
  if (sign === '+' && left === '0') return right
  const [a, b] = [numberIn(left), numberIn(right)]
  if (a !== undefined && b !== undefined)
    return literal(sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b)
  // A division takes four times as long as a multiplication.
  if (sign === '/' && b !== undefined) return `(${left} * ${literal(1 / b)})`
  return `(${left} ${sign} ${right})`
}

/** The number that a flow or auxiliary always is, for this choice of members, if its equation is a bare number. */
export function fixedAt(model: Model, name: string, chosen: Chosen): number | undefined {
  const line = model.lines.find(each => each.of === name)
  if (!line) return undefined
  const is = equationFor(line, chosen)
  return is.kind === 'number' ? is.value : undefined
}

/** The number that a piece of code is, if it is nothing else. */
export const numberIn = (code: string): number | undefined =>
  /^\(?-?\d[\d.e+-]*\)?$/.test(code) ? Number(code.replace(/[()]/g, '')) : undefined
const literal = (value: number): string => (value < 0 ? `(${value})` : String(value))
