import { checkUnits } from './check-units.ts'
import type { Declared, Equation, Sector } from './declared.ts'
import { type Expression, ModelMistake, namesIn } from './expression.ts'
import { parse } from './parse.ts'
import { type Chosen, choices, membersOf, type Space } from './spaces.ts'

/** One equation, read, for one choice of members; `over` is what it is still repeated over. */
export type Line = {
  readonly of: string
  readonly declared: Declared
  readonly over: readonly Space[]
  /** A line for each member of the one space whose members have equations of their own. */
  readonly cases: readonly { readonly chosen: Chosen; readonly is: Expression }[]
}
export type Model = {
  readonly sectors: readonly Sector[]
  readonly declared: ReadonlyMap<string, Declared>
  readonly sectorOf: ReadonlyMap<string, string>
  /** Equations of every step, in an order in which each can be worked out. */
  readonly lines: readonly Line[]
  /** Those of the start: what stocks begin with, and what is remembered. */
  readonly starts: ReadonlyMap<string, Line>
  readonly changes: ReadonlyMap<string, Line>
}

/** Reads a model, refuses what is wrong in it by the equation's name, and puts its equations in order. */
export function compile(sectors: readonly Sector[]): Model {
  const declared = new Map<string, Declared>()
  const sectorOf = new Map<string, string>()
  for (const sector of sectors)
    for (const each of sector.declares) {
      if (declared.has(each.name)) throw new ModelMistake(each.name, 'is declared twice')
      for (const told of ['unit', 'says', 'source'] as const)
        if (!each[told].trim()) throw new ModelMistake(each.name, `has no ${told === 'says' ? 'sentence' : told}`)
      declared.set(each.name, each)
      sectorOf.set(each.name, sector.name)
    }
  const all = [...declared.values()]
  const lines = all.flatMap(each => (each.kind === 'auxiliary' || each.kind === 'flow' ? [lineOf(each, each.is)] : []))
  const starts = new Map<string, Line>()
  const changes = new Map<string, Line>()
  for (const each of all) {
    if (each.kind === 'stock') {
      starts.set(each.name, lineOf(each, each.start))
      changes.set(each.name, lineOf(each, each.change))
    }
    if (each.kind === 'initial') starts.set(each.name, lineOf(each, each.is))
  }
  for (const line of [...lines, ...starts.values(), ...changes.values()]) checkNames(line, declared)
  for (const line of changes.values())
    for (const name of line.cases.flatMap(({ is }) => namesIn(is)))
      if (declared.get(name)?.kind !== 'flow') throw new ModelMistake(line.of, `changes by ${name}, which is no flow`)
  checkUnits(declared, lines, starts, changes)
  return { sectors, declared, sectorOf, lines: inOrder(lines, sectors, sectorOf), starts, changes }
}

function lineOf(declared: Declared, is: Equation): Line {
  const over = spacesOf(declared)
  if (typeof is === 'string')
    return { of: declared.name, declared, over, cases: [{ chosen: {}, is: parse(declared.name, is) }] }
  const members = Object.keys(is)
  const space = over.find(
    each => membersOf(each).length === members.length && membersOf(each).every(m => members.includes(m)),
  )
  if (!space) throw new ModelMistake(declared.name, 'has equations for some members of a space and not for all')
  const cases = membersOf(space).map(member => ({
    chosen: { [space]: member },
    is: parse(`${declared.name}[${member}]`, is[member] ?? ''),
  }))
  return { of: declared.name, declared, over, cases }
}

export function spacesOf(declared: Declared): readonly Space[] {
  return 'over' in declared && declared.over ? declared.over : []
}

/** Every name is known, and nothing is used over a space that its equation is not in, but within a sum. */
function checkNames(line: Line, declared: ReadonlyMap<string, Declared>): void {
  const visit = (is: Expression, summed: boolean): void => {
    if (is.kind === 'name') {
      const used = declared.get(is.name)
      if (!used) throw new ModelMistake(line.of, `there is no ${is.name}`)
      const own = spacesOf(used)
      for (const space of Object.keys(is.at))
        if (!own.some(each => each === space)) throw new ModelMistake(line.of, `${is.name} is not over ${space}`)
      for (const space of own)
        if (!summed && is.at[space] === undefined && !line.over.includes(space))
          throw new ModelMistake(line.of, `${is.name} is over ${space}, and this is not`)
    } else if (is.kind === 'sum') visit(is.of, true)
    else if (is.kind === 'negative') visit(is.of, summed)
    else if (is.kind === 'both') [is.left, is.right].forEach(side => void visit(side, summed))
    else if (is.kind === 'call') is.given.forEach(side => void visit(side, summed))
  }
  for (const each of line.cases) visit(each.is, false)
}

/** Sector by sector as they are given; within one, each after what it needs. A circle, or a sector read too early, is refused. */
function inOrder(
  lines: readonly Line[],
  sectors: readonly Sector[],
  sectorOf: ReadonlyMap<string, string>,
): readonly Line[] {
  const byName = new Map(lines.map(line => [line.of, line]))
  const place = new Map(sectors.map((sector, at) => [sector.name, at]))
  const sectorAt = (name: string) => place.get(sectorOf.get(name) ?? '') ?? -1
  const done = new Set<string>()
  const ordered: Line[] = []
  const visit = (line: Line, path: readonly string[]): void => {
    if (done.has(line.of)) return
    if (path.includes(line.of)) throw new ModelMistake(line.of, `needs itself: ${[...path, line.of].join(' > ')}`)
    for (const name of line.cases.flatMap(({ is }) => namesIn(is))) {
      const needed = byName.get(name)
      if (!needed) continue
      if (sectorAt(name) > sectorAt(line.of)) throw new ModelMistake(line.of, `needs ${name} of a later sector`)
      visit(needed, [...path, line.of])
    }
    done.add(line.of)
    ordered.push(line)
  }
  for (const sector of sectors) for (const line of lines) if (sectorOf.get(line.of) === sector.name) visit(line, [])
  return ordered
}

/** The equation of a line for one full choice of members. */
export function equationFor(line: Line, chosen: Chosen): Expression {
  const found = line.cases.find(each =>
    Object.entries(each.chosen).every(([space, member]) =>
      Object.entries(chosen).some(([s, m]) => s === space && m === member),
    ),
  )
  if (!found) throw new ModelMistake(line.of, 'has no equation for a member')
  return found.is
}
export const choicesOf = (line: Line): readonly Chosen[] => choices(line.over)
