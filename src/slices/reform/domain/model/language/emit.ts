import { choicesOf, equationFor, type Line, type Model } from './compile.ts'
import type { Declared } from './declared.ts'
import { namesIn } from './expression.ts'
import { type Layout, layoutOf, sizeOf } from './layout.ts'
import { schedule } from './schedule.ts'
import { ages } from './spaces.ts'
import { fixedAt, numberIn, writerOf } from './write.ts'

/**
 * The model as code: a function for each sector, one that starts a run, one that takes a step, one for the autumn when everyone
 * is a year older. Written when the program is built, never in a browser: our pages run no code made from words. Its numbers lie in
 * arrays that the functions close over: an engine that knows an array when it compiles asks at no place whether it is in bounds,
 * a quarter of the time. So a thread has one room for a run, and whoever runs copies what is to last.
 */
export function emit(read: Model, numbers: string): string {
  const { model, layout } = withChanges(read, layoutOf(read))
  const tables = [...model.declared.values()].flatMap(each =>
    each.kind === 'constant' && Array.isArray(each.value)
      ? [`const t_${each.name} = Float64Array.of(${each.value.join(', ')})`]
      : [],
  )
  const fixed = new Map<string, number>()
  const sectors = model.sectors.flatMap(({ name }) => {
    const lines = model.lines.filter(line => model.sectorOf.get(line.of) === name)
    return lines.length === 0 ? [] : [{ name, code: functionFor(name, lines, model, layout, fixed) }]
  })
  const names = 'v, p, x, c, start, flows, advance, birthday'
  return [
    '// @ts-nocheck',
    '// Written by tools/model.ts from the equations in this folder. Do not edit: change an equation and write it anew.',
    `import { exp, log, pow } from '${numbers}'`,
    '',
    `export const layout = ${JSON.stringify({ ...layout, at: Object.fromEntries([...layout.at].filter(([name]) => read.declared.has(name))) })}`,
    '',
    '/** `v`: the state. `p`: parameters. `x`: what is read by date, now. `c`: what is read by year of birth, by age. */',
    `export const { ${names} } = open()`,
    '',
    'function open() {',
    `const v = new Float64Array(${layout.size})`,
    `const p = new Float64Array(${layout.parameters.length})`,
    `const x = new Float64Array(${layout.inputsByDate.length})`,
    `const c = new Float64Array(${ages})`,
    ...tables,
    '',
    ...sectors.map(({ code }) => code),
    functionFor('start', startLines(model), model, layout),
    `function flows() {\n${sectors.map(({ name }) => `  ${name}()`).join('\n')}\n}\n`,
    advance(model, layout),
    birthday(model, layout),
    `return { ${names} }`,
    '}',
    '',
  ].join('\n')
}

/** A stock's change is worked out where the last of its flows is: most flows then never go through memory. */
function withChanges(read: Model, layout: Layout): { readonly model: Model; readonly layout: Layout } {
  const declared = new Map(read.declared)
  const sectorOf = new Map(read.sectorOf)
  const at = new Map(layout.at)
  const order = read.sectors.map(sector => sector.name)
  const lines = [...read.lines]
  for (const [stock, line] of read.changes) {
    const name = `${stock}_changing`
    declared.set(name, { ...line.declared, kind: 'flow', name, is: '' })
    sectorOf.set(
      name,
      namesOf(line)
        .map(each => read.sectorOf.get(each) ?? '')
        .toSorted((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? '',
    )
    at.set(name, layout.kept + (layout.at.get(stock) ?? 0))
    lines.push({ ...line, of: name })
  }
  return { model: { ...read, declared, sectorOf, lines, changes: new Map() }, layout: { ...layout, at } }
}

/** A function of some lines. `fixed` is added to, and what is fixed is not worked out again; without it, everything is kept. */
function functionFor(
  name: string,
  lines: readonly Line[],
  model: Model,
  layout: Layout,
  fixed?: Map<string, number>,
): string {
  const { blocks, totalOf } = schedule(lines, model.declared)
  const writer = writerOf(model, layout, totalOf, fixed)
  const own = new Set(lines.map(line => line.of))
  const usedElsewhere = new Set([
    ...model.lines.filter(line => !own.has(line.of)).flatMap(namesOf),
    ...[...own].filter(name => name.endsWith('_changing')),
  ])
  const body: string[] = []
  for (const block of blocks) {
    // A single number needs what is over ages through totals alone, and these have loops of their own.
    const others = blocks.filter(each => each !== block)
    const usedLater = new Set([
      ...others.flatMap(each => (each.loop || !block.loop ? each.lines.flatMap(namesOf) : [])),
      ...others.flatMap(each => each.totals.flatMap(total => namesIn(total.of))),
    ])
    const work: string[] = []
    const put = (text: string) => {
      work.push(...writer.inside.splice(0).map(each => `    ${each}`), text)
    }
    for (const line of block.lines)
      for (const chosen of choicesOf(line)) {
        if (fixedAt(model, line.of, chosen) !== undefined) continue
        const local = writer.localOf(line.of, chosen)
        const code = writer.expression(wrapped(equationFor(line, chosen)), chosen, line.over)
        const always = numberIn(code)
        if (fixed && block.loop && always !== undefined) {
          fixed.set(local, always)
          continue
        }
        put(`${block.loop ? '    ' : '  '}const ${local} = ${code}`)
        if (!fixed || !block.loop || usedElsewhere.has(line.of) || usedLater.has(line.of))
          put(`${block.loop ? '    ' : '  '}${writer.placeOf(line.of, chosen)} = ${local}`)
        writer.markKnown(block.loop ? `@${local}` : local)
      }
    for (const total of block.totals)
      put(`    ${total.name} += ${writer.expression({ kind: 'sum', of: total.of }, total.chosen, total.over)}`)
    body.push(...writer.outside.splice(0).map(each => `  ${each}`))
    body.push(...block.totals.map(total => `  let ${total.name} = 0`))
    body.push(...(block.loop ? [`  for (let a = 0; a < ${ages}; a++) {`, ...work, '  }'] : work))
    writer.endLoop()
  }
  return `function ${name}() {\n${body.join('\n')}\n}\n`
}

// A right side that is itself a total must be found as one, not written out.
const wrapped = (is: ReturnType<typeof equationFor>) =>
  is.kind === 'sum' ? ({ kind: 'both', sign: '+', left: is, right: { kind: 'number', value: 0 } } as const) : is
const namesOf = (line: Line) => line.cases.flatMap(({ is }) => namesIn(is))

/** What stocks begin with, what is remembered, and the equations these need, each after what it needs. */
function startLines(model: Model): readonly Line[] {
  const byName = new Map(model.lines.map(line => [line.of, line]))
  const ordered: Line[] = []
  const visit = (name: string): void => {
    const line = model.starts.get(name) ?? byName.get(name)
    if (!line || ordered.includes(line)) return
    for (const needed of namesOf(line)) visit(needed)
    ordered.push(line)
  }
  for (const name of model.starts.keys()) visit(name)
  return ordered
}

/** Every stock by its change. Stocks over ages lie side by side, so that this is one short loop. */
function advance(model: Model, layout: Layout): string {
  const stocks = [...model.declared.values()].filter(each => each.kind === 'stock')
  const at = (declared: Declared) => layout.at.get(declared.name) ?? 0
  const singles = stocks.filter(each => at(each) < layout.singles)
  const others = stocks.filter(each => at(each) >= layout.singles)
  const from = Math.min(...others.map(at))
  const to = Math.max(...others.map(each => at(each) + sizeOf(each)))
  const step = (place: (further: number) => string) =>
    `const d = v[${place(layout.kept)}]; v[${place(0)}] += dt * (d + w * (d - v[${place(2 * layout.kept)}])); v[${place(2 * layout.kept)}] = d`
  return `/** One step: by how things change now, and by \`w\` of how that itself has changed since the last step. */
function advance(dt, w) {
${singles.map(each => `  { ${step(further => String(at(each) + further))} }`).join('\n')}
  for (let k = ${from}; k < ${to}; k++) { ${step(further => (further ? `k + ${further}` : 'k'))} }
}
`
}

function birthday(model: Model, layout: Layout): string {
  const moves = [...model.declared.values()].flatMap(each => {
    if (each.kind !== 'stock' || !each.ages) return []
    const from = layout.at.get(each.name) ?? 0
    const leave = each.unit === 'person' ? `left += v[k + ${ages - 1}]; ` : ''
    return `  for (let k = ${from}; k < ${from + sizeOf(each)}; k += ${ages}) { ${leave}v.copyWithin(k + 1, k, k + ${ages - 1}); v[k] = 0 }`
  })
  return `/** Returns how many people left at twenty-five. */\nfunction birthday() {\n  let left = 0\n${moves.join('\n')}\n  return left\n}\n`
}
