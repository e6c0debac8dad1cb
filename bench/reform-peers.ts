import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runSmall, stocks } from '../src/slices/reform/domain/model/circle/kernel.generated.ts'
import { type Figure, quantile, round } from './figure.ts'

// The small model in other engines. Nothing of theirs is ours: TANDEM_SDE names a folder outside the repository that holds
//   node_modules  npm install @sdeverywhere/compile@0.7.28 @sdeverywhere/runtime@0.2.6 simulation@9.0.0, with an override of
//                 xlsx to 0.18.5 and the call of XLSX.set_fs in compile's helpers taken out: nothing here reads a workbook
//   c             packages/cli/src/c of SDEverywhere's repository, at a5da3452
// and emcc stands in the path (Debian: emscripten 3.1.6, with NODE_PATH=/usr/share/nodejs).
const steps = 200
// A step that a computer's number holds whole: SDEverywhere asks whether a time is a multiple of its step.
const dt = 0.125

type Runner = { readonly runModelSync: (inputs: readonly number[], outputs: Outputs) => unknown } & {
  readonly createOutputs: () => Outputs
}
type Outputs = { readonly varSeries: readonly { readonly points: readonly { readonly y: number }[] }[] }

/** Each engine in turn, best and median of its samples; stops where one says something else than ours. */
export async function smallBesidePeers(folder: string, say: (figure: Figure) => void): Promise<void> {
  const ours = new Float64Array(steps * stocks.length)
  const run = () => runSmall(ours, steps, dt)
  run()
  const { createSynchronousModelRunner } = await from(folder, 'node_modules/@sdeverywhere/runtime/dist/index.js')
  const engine = (model: unknown): (() => unknown) => {
    const runner: Runner = createSynchronousModelRunner(model)
    const outputs = runner.createOutputs()
    runner.runModelSync([], outputs)
    agree(ours, (step, stock) => outputs.varSeries[stock]?.points[step]?.y)
    return () => runner.runModelSync([], outputs)
  }
  await writeModels(folder)
  const wasm = async (level: string) => engine(await adapted(folder, level))
  const candidates: Readonly<Record<string, { readonly work: () => unknown; readonly times: number }>> = {
    ours: { work: run, times: 40 },
    'SDEverywhere, WASM -O3, with its runtime': { work: await wasm('O3'), times: 20 },
    'SDEverywhere, WASM -Os, with its runtime': { work: await wasm('Os'), times: 20 },
    'SDEverywhere, JavaScript, with its runtime': {
      work: engine(await (await from(folder, 'out/circle.js')).default()),
      times: 5,
    },
    'Insight Maker, simulation': { work: await insightMaker(folder, ours), times: 1 },
  }
  const took = Object.fromEntries(Object.keys(candidates).map(name => [name, [] as number[]]))
  // Twenty samples of one before the next has its turn: no engine pays for what another left in the caches.
  for (let turn = 0; turn < 40; turn += 1)
    for (const [name, { work, times }] of Object.entries(candidates))
      for (let sample = 0; sample < (times === 1 ? 1 : 20); sample += 1) {
        const began = process.hrtime.bigint()
        for (let at = 0; at < times; at += 1) work()
        took[name]?.push(Number(process.hrtime.bigint() - began) / 1000 / times)
      }
  const best = Math.min(...(took.ours ?? []))
  for (const [name, samples] of Object.entries(took)) {
    const ratio = round(Math.min(...samples) / best)
    const least = name.includes('WASM') ? 2 : name.includes('Insight') ? 1000 : 0
    const against = `best; median ${round(quantile(samples, 0.5), 2)} µs`
    const figure = `small model in turn: ${name}`
    say({ figure, value: round(Math.min(...samples), 2), unit: 'µs', against, ratio, kept: ratio >= least })
  }
}

const from = (folder: string, path: string) => import(pathToFileURL(join(folder, path)).href)

/** Our kernel's lines as Vensim writes them, and from these their C, their JavaScript and their WASM. */
async function writeModels(folder: string): Promise<void> {
  const out = join(folder, 'out')
  const vensim = (code = '') =>
    code.replace(/Math\.(\w+)/g, (_, name) => name.toUpperCase()).replace(/\bexp\(/g, 'EXP(')
  const { starts, lines, moves } = readKernel()
  const text = [
    '{UTF-8}',
    ...lines.map(([name, is]) => `${name} = ${vensim(is)} ~~|`),
    ...moves.map(([name, is]) => `${name} = INTEG(${vensim(is)}, ${starts.get(name)}) ~~|`),
    'INITIAL TIME = 0 ~~|',
    `FINAL TIME = ${(steps - 1) * dt} ~~|`,
    `TIME STEP = ${dt} ~~|`,
    'SAVEPER = TIME STEP ~~|',
  ].join('\n')
  const spec = { inputVarNames: [], outputVarNames: stocks, bundleListing: false }
  // Their compiler keeps what it read in its module: each kind of code is written by a program of its own.
  for (const kind of ['generateC', 'generateJS']) {
    const program = `import { parseAndGenerate } from '@sdeverywhere/compile'
await parseAndGenerate(${JSON.stringify(text)}, 'vensim', ${JSON.stringify(spec)}, ['${kind}'], '${out}', 'circle', '${out}')`
    execFileSync('mkdir', ['-p', out])
    writeFileSync(join(folder, 'make.mjs'), program)
    execFileSync(process.execPath, [join(folder, 'make.mjs')])
  }
  const exported = [
    'malloc',
    'free',
    'getInitialTime',
    'getFinalTime',
    'getSaveper',
    'setLookup',
    'runModelWithBuffers',
  ]
  const settings = ['MODULARIZE=1', 'EXPORT_ES6=1', 'USE_ES6_IMPORT_META=0', 'ENVIRONMENT=web', 'SINGLE_FILE=1']
  settings.push('MALLOC=emmalloc', 'FILESYSTEM=0', 'ALLOW_MEMORY_GROWTH=1', 'EXPORTED_RUNTIME_METHODS=cwrap')
  settings.push(`EXPORTED_FUNCTIONS=${exported.map(name => `_${name}`).join()}`)
  const sources = ['model', 'vensim', 'macros', 'allocation'].map(name => join(folder, 'c', `${name}.c`))
  for (const level of ['O3', 'Os'])
    execFileSync(
      'emcc',
      [join(out, 'circle.c'), ...sources, `-I${join(folder, 'c')}`, '-Wno-everything', `-${level}`].concat(
        settings.flatMap(each => ['-s', each]),
        ['-o', join(out, `wasm-${level}.mjs`)],
      ),
    )
}

/** Their published runtime calls the model as it was called before it had indices of inputs and constants. */
async function adapted(folder: string, level: string): Promise<unknown> {
  const module = await (await from(folder, `out/wasm-${level}.mjs`)).default()
  const { cwrap } = module
  return Object.assign(module, {
    kind: 'wasm',
    outputVarIds: stocks.map((name: string) => `_${name.toLowerCase()}`),
    cwrap: (name: string, ...rest: readonly unknown[]) =>
      name === 'runModelWithBuffers'
        ? (inputs: number, outputs: number) => module._runModelWithBuffers(inputs, 0, outputs, 0, 0, 0)
        : cwrap(name, ...rest),
  })
}

async function insightMaker(folder: string, ours: Float64Array): Promise<() => unknown> {
  const { Model } = await from(folder, 'node_modules/simulation/src/api/Model.js')
  const model = new Model({ timeStart: 0, timeLength: (steps - 1) * dt, timeStep: dt, algorithm: 'Euler' })
  const { starts, lines, moves } = readKernel()
  const known = new Set([...starts.keys(), ...lines.map(([name]) => name)])
  const said = (code: string) =>
    code.replace(/Math\./g, '').replace(/[A-Za-z]\w*/g, word => (known.has(word) ? `[${word}]` : word))
  const parts = new Map<string, unknown>()
  for (const [name, initial] of starts) parts.set(name, model.Stock({ name, initial }))
  for (const [name, is] of lines) parts.set(name, model.Variable({ name, value: said(is) }))
  const flows = moves.map(([name, is]) => {
    const flow = model.Flow(null, parts.get(name), { name: `${name} moves`, rate: said(is), nonNegative: false })
    return [flow, is] as const
  })
  const needs = [...lines.map(([name, is]) => [parts.get(name), is] as const), ...flows]
  for (const [to, is] of needs)
    for (const word of new Set(is.match(/[A-Za-z]\w*/g))) if (known.has(word)) model.Link(parts.get(word), to)
  const work = () => {
    const results = model.simulate()
    return stocks.map((name: string): readonly number[] => results.series(parts.get(name)))
  }
  const first = work()
  agree(ours, (step, stock) => first[stock]?.[step])
  return work
}

function readKernel() {
  const kernel = readFileSync('src/slices/reform/domain/model/circle/kernel.generated.ts', 'utf8')
  const all = (line: RegExp) => [...kernel.matchAll(line)].map(([, name = '', is = '']) => [name, is] as const)
  return {
    starts: new Map(all(/^ {2}let (\w+) = (.*)$/gm)),
    lines: all(/^ {4}const (\w+) = (.*)$/gm),
    moves: all(/^ {4}(\w+) \+= dt \* \((.*)\)$/gm),
  }
}

function agree(ours: Float64Array, theirs: (step: number, stock: number) => number | undefined): void {
  ours.forEach((value, at) => {
    const other = theirs(Math.floor(at / stocks.length), at % stocks.length) ?? Number.NaN
    if (!(Math.abs(other - value) <= 1e-12 * Math.max(1, Math.abs(value))))
      throw new Error(`Engines differ at ${at}: ${value} and ${other}`)
  })
}
