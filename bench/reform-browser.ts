import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { openLab, runPart } from '../src/slices/reform/domain/model/lab.ts'
import { presets } from '../src/slices/reform/domain/model/presets.ts'
import { today } from '../src/slices/reform/domain/model/scenario.ts'

export type InBrowser = {
  readonly firstMs: number
  readonly fanMs: number
  /** What the browser and what we made of the same fan, byte for byte, as a hash. */
  readonly bytes: string
  readonly ours: string
}

const page = `<!doctype html><title>bench</title><canvas width="600" height="300"></canvas><script type="module" src="/page.js"></script>`
const workerSource = `
import { openLab, runPart } from './src/slices/reform/domain/model/lab.ts'
const lab = openLab()
self.onmessage = ({ data: { scenario, names, worlds } }) => self.postMessage(runPart(lab, scenario, names, worlds))
`
// A lever is dragged: both workers run their half, the parts are put together, and the fan is painted.
const pageSource = (worlds: number) => `
import { fanOf } from './src/slices/reform/domain/model/lab.ts'
import { presets } from './src/slices/reform/domain/model/presets.ts'
import { today } from './src/slices/reform/domain/model/scenario.ts'
const from = performance.now()
const names = ['plansTotal', 'unmet', 'confidence', 'outlay']
const scenario = money => ({ ...today, levers: { ...presets.find(each => each.name === 'tandem-by-gate').levers, newMoney: money } })
const all = Array.from({ length: ${worlds} }, (_, at) => at)
const halves = [all.filter(at => at % 2 === 0), all.filter(at => at % 2 === 1)]
const workers = halves.map(() => new Worker('/worker.js', { type: 'module' }))
const ask = (at, scenario, worlds) => new Promise(done => {
  workers[at].onmessage = ({ data }) => done(data)
  workers[at].postMessage({ scenario, names, worlds })
})
const run = scenario => Promise.all(halves.map((half, at) => ask(at, scenario, half)))
const paint = fan => {
  const pen = document.querySelector('canvas').getContext('2d')
  pen.clearRect(0, 0, 600, 300)
  pen.beginPath()
  for (const share of ['0.1', '0.9']) fan.plansTotal[share].forEach((value, at) => pen.lineTo(at * 20, 300 - value / 6000))
  pen.fill()
}
const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)))
await ask(0, scenario(1e9), [0])
const firstMs = performance.now() - from
await run(scenario(1e9))
const times = []
for (let drag = 0; drag < 15; drag += 1) {
  const began = performance.now()
  paint(fanOf(await run(scenario(1e9 + 5e7 * drag))))
  await frame()
  times.push(performance.now() - began)
}
const part = await ask(0, scenario(1.35e9), [0, 7, 101])
const hash = await crypto.subtle.digest('SHA-256', part.values)
const bytes = [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('')
window.answer = { firstMs, fanMs: times.toSorted((a, b) => a - b)[7], bytes }
`

/** Runs the lab in a real Chromium, with two workers. */
export async function inChromium(worlds: number): Promise<InBrowser> {
  const bundle = async (contents: string) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      minify: true,
      logLevel: 'error',
    })
    return outputFiles[0]?.text ?? ''
  }
  const files: Readonly<Record<string, string>> = {
    '/': page,
    '/page.js': await bundle(pageSource(worlds)),
    '/worker.js': await bundle(workerSource),
  }
  const server = createServer(({ url }, answer) => {
    answer.setHeader('content-type', url === '/' ? 'text/html' : 'text/javascript')
    answer.end(files[url ?? ''] ?? '')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const executablePath = [
    process.env.TANDEM_CHROMIUM ?? '',
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
  ].find(path => path && existsSync(path))
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] })
  try {
    const tab = await browser.newPage()
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const found = await tab.waitForFunction('window.answer', undefined, { timeout: 120_000 })
    const answer = (await found.jsonValue()) as Omit<InBrowser, 'ours'>
    const levers = { ...presets.find(({ name }) => name === 'tandem-by-gate')?.levers, newMoney: 1.35e9 }
    const part = runPart(openLab(), { ...today, levers }, ['plansTotal', 'unmet', 'confidence', 'outlay'], [0, 7, 101])
    return { ...answer, ours: createHash('sha256').update(new Uint8Array(part.values.buffer)).digest('hex') }
  } finally {
    await browser.close()
    server.close()
  }
}
