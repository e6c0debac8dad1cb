import type { Model } from './compile.ts'
import { equationFor } from './compile.ts'
import { layoutOf } from './layout.ts'
import { writerOf } from './write.ts'

/** A model without spaces as one straight loop: stocks are locals, plain steps, each stock saved at every step. */
export function emitSmall(model: Model, numbers: string): string {
  const layout = layoutOf(model)
  const writer = writerOf(model, layout, new Map())
  const stocks = [...model.changes.keys()]
  for (const each of stocks) writer.markKnown(each)
  const write = (line: Parameters<typeof equationFor>[0]) => writer.expression(equationFor(line, {}), {}, [])
  const starts = [...model.starts.values()].map(line => `  let ${line.of} = ${write(line)}`)
  const lines = model.lines.map(line => {
    const code = write(line)
    writer.markKnown(line.of)
    return `    const ${line.of} = ${code}`
  })
  const moves = [...model.changes.values()].map(line => `    ${line.of} += dt * (${write(line)})`)
  return `// @ts-nocheck
// Written by tools/model.ts from the equations in this folder. Do not edit: change an equation and write it anew.
import { exp, log, pow } from '${numbers}'

export const stocks = ${JSON.stringify(stocks)}
export const computed = ${model.lines.length}

/** Saves every stock before each step into \`out\`, a row a step. */
export function runSmall(out, steps, dt) {
${starts.join('\n')}
  for (let step = 0, at = 0; step < steps; step++, at += ${stocks.length}) {
${stocks.map((each, nth) => `    out[at${nth ? ` + ${nth}` : ''}] = ${each}`).join('\n')}
${lines.join('\n')}
${moves.join('\n')}
  }
}
`
}
