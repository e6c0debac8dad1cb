import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { runSmall } from '../src/slices/reform/domain/model/circle/kernel.generated.ts'
import { openLab, runPart } from '../src/slices/reform/domain/model/lab.ts'
import { presets } from '../src/slices/reform/domain/model/presets.ts'
import { openEngine, runWorld } from '../src/slices/reform/domain/model/run/engine.ts'
import { today } from '../src/slices/reform/domain/model/scenario.ts'
import { worlds } from '../src/slices/reform/domain/model/worlds.ts'
import { type Bench, median, round, timed } from './figure.ts'
import { inChromium } from './reform-browser.ts'

const search = 10_000

/** The reform model: one small run, one of England, a fan, a search on two threads, and the same bytes in a browser. */
export const reformModelBench: Bench = {
  name: 'reform-model',
  run: async say => {
    const limit = (figure: string, value: number, unit: string, most: number) =>
      say({
        figure,
        value: round(value),
        unit,
        against: `at most ${most} ${unit}`,
        ratio: round(value / most),
        kept: value <= most,
      })
    const out = new Float64Array(2000)
    limit(
      'small model, 10 stocks and 51 computed, 200 steps, one run',
      1000 * (await each(5000, () => runSmall(out, 200, 0.15))),
      'µs',
      10,
    )

    const engine = openEngine()
    const world = Float64Array.from(worlds[0] ?? [])
    limit(
      'England, single years of age, 2015 to 2045, one run',
      await each(100, () => runWorld(engine, world)),
      'ms',
      1,
    )

    const lab = openLab()
    const scenario = { ...today, levers: presets.find(({ name }) => name === 'tandem-by-gate')?.levers ?? {} }
    const names = ['plansTotal', 'unmet', 'confidence', 'outlay']
    runPart(lab, scenario, names)
    limit('a lever moved: 200 worlds, one thread', await each(1, () => runPart(lab, scenario, names)), 'ms', 200)

    const halves = await Promise.all([openThread(), openThread()])
    const searches: number[] = []
    for (let turn = 0; turn < 3; turn += 1)
      searches.push(await timed(() => Promise.all(halves.map(half => half.search(search / halves.length)))))
    limit('10,000 runs of a search on two threads', median(searches) / 1000, 's', 3)
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

/** Milliseconds of one, the median of eleven rounds. */
async function each(times: number, work: () => unknown): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < 14; round += 1)
    rounds.push(
      (await timed(() => {
        for (let at = 0; at < times; at += 1) work()
      })) / times,
    )
  return median(rounds.slice(3))
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
