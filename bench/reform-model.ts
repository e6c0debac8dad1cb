import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { computed, runSmall, stocks } from '../src/slices/reform/domain/model/circle/kernel.generated.ts'
import { openLab, runPart } from '../src/slices/reform/domain/model/lab.ts'
import { presets } from '../src/slices/reform/domain/model/presets.ts'
import { openEngine, runWorld } from '../src/slices/reform/domain/model/run/engine.ts'
import { today } from '../src/slices/reform/domain/model/scenario.ts'
import { worlds } from '../src/slices/reform/domain/model/worlds.ts'
import { type Bench, median, round, timed } from './figure.ts'
import { inChromium } from './reform-browser.ts'
import { smallBesidePeers } from './reform-peers.ts'

const search = 10_000

/** The reform model: one small run, one of England, a fan, a search on two threads, and the same bytes in a browser. */
export const reformModelBench: Bench = {
  name: 'reform-model',
  run: async say => {
    const limit = (figure: string, value: number, unit: string, most: number, beside?: string) =>
      say({
        figure,
        value: round(value),
        unit,
        against: `at most ${most} ${unit}${beside ? `; ${beside}` : ''}`,
        ratio: round(value / most),
        kept: value <= most,
      })
    const each = (figure: string, unit: string, most: number, scale: number, times: number, work: () => unknown) => {
      const samples = sampled(times, work).map(value => value * scale)
      limit(figure, median(samples), unit, most, `best ${round(Math.min(...samples))} ${unit}`)
    }
    const out = new Float64Array(2000)
    const small = `small model, ${stocks.length} stocks and ${computed} computed, 200 steps, one run`
    each(small, 'µs', 10, 1000, 20, () => runSmall(out, 200, 0.15))

    if (process.env.TANDEM_SDE) await smallBesidePeers(process.env.TANDEM_SDE, say)

    const engine = openEngine()
    const world = Float64Array.from(worlds[0] ?? [])
    each('England, single years of age, 2015 to 2045, one run', 'ms', 1, 1, 1, () => runWorld(engine, world))

    const lab = openLab()
    const scenario = { ...today, levers: presets.find(({ name }) => name === 'tandem-by-gate')?.levers ?? {} }
    const names = ['plansTotal', 'unmet', 'confidence', 'outlay']
    runPart(lab, scenario, names)
    const few = Array.from({ length: 20 }, (_, at) => 10 * at)
    each('a lever moved: 200 worlds, one thread', 'ms', 200, 10, 1, () => runPart(lab, scenario, names, few))

    const halves = await Promise.all([openThread(), openThread()])
    const searches: number[] = []
    const processor: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const before = process.cpuUsage()
      searches.push(await timed(() => Promise.all(halves.map(half => half.search(search / halves.length)))))
      const { user, system } = process.cpuUsage(before)
      processor.push((user + system) / 1e6)
    }
    const beside = `${round(median(processor), 2)} s of the processor’s time, both threads together`
    limit('10,000 runs of a search on two threads', median(searches) / 1000, 's', 3, beside)
    await Promise.all(halves.map(half => half.end()))

    const browser = await inChromium(worlds.length)
    limit('first run in Chromium, from the script’s start', browser.firstMs, 'ms', 1000)
    limit('a lever moved: 200 worlds on two workers in Chromium', browser.fanMs, 'ms', 100)
    say({
      figure: 'the same bytes in Node and Chromium',
      value: browser.bytes === browser.ours ? 1 : 0,
      unit: 'yes',
      kept: browser.bytes === browser.ours,
    })
    say({ figure: 'cores', value: cpus().length, unit: 'cores' })
  },
}

/** Milliseconds of one, in many short samples: where others use the machine, most of them are not interrupted. */
function sampled(times: number, work: () => unknown): readonly number[] {
  for (let at = 0; at < 100 * times; at += 1) work()
  return Array.from({ length: 1000 }, () => {
    const began = performance.now()
    for (let at = 0; at < times; at += 1) work()
    return (performance.now() - began) / times
  })
}

type Thread = { readonly search: (runs: number) => Promise<void>; readonly end: () => Promise<number> }
async function openThread(): Promise<Thread> {
  const { outputFiles } = await build({
    stdin: { contents: threadSource, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    logLevel: 'error',
  })
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`))
  const answer = () => new Promise<void>(resolve => worker.once('message', () => resolve()))
  await answer()
  return {
    search: runs => {
      const done = answer()
      worker.postMessage(runs)
      return done
    },
    end: () => worker.terminate(),
  }
}

// A search tries one lever after another in one world after another; what a world does without reform is known by then.
const threadSource = `
import { parentPort } from 'node:worker_threads'
import { levers } from './src/slices/reform/domain/model/about.ts'
import { openLab, runPart } from './src/slices/reform/domain/model/lab.ts'
import { today } from './src/slices/reform/domain/model/scenario.ts'
const lab = openLab()
const few = Array.from({ length: 50 }, (_, at) => 4 * at)
const tried = at => ({ ...today, levers: { newMoney: 1.35e9, reinvested: 1, [levers[at % levers.length].name]: levers[at % levers.length].to } })
runPart(lab, tried(0), ['unmet'], few)
parentPort.postMessage('ready')
parentPort.on('message', runs => {
  for (let at = 0; at < runs / few.length; at += 1) runPart(lab, tried(at), ['unmet'], few)
  parentPort.postMessage('done')
})
`
