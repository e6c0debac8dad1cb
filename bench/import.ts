import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aSchoolRow, giasFile } from '../src/platform/import/testing/gias-file.ts'
import { projectFolder } from '../src/platform/project-folder.ts'
import { type Bench, round } from './figure.ts'

const rows = 50_000
const mostSeconds = 60
const mostMegabytes = 300

/** A register of fifty thousand invented schools, 140 columns each, read by the command line in a process of its own. */
export const importBench: Bench = {
  name: 'import',
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-import-'))
    const file = join(folder, 'edubasealldata.csv')
    writeFileSync(file, giasFile(Array.from({ length: rows }, (_, n) => aSchoolRow(100_000 + n))))
    const data = join(folder, 'data')
    await command(['migrate'], data)
    const from = performance.now()
    const peak = await command(['import', 'settings', file], data)
    const seconds = (performance.now() - from) / 1000
    say({
      figure: `import of ${rows} settings`,
      value: round(seconds, 1),
      unit: 's',
      against: `at most ${mostSeconds}`,
      ratio: round(seconds / mostSeconds, 2),
      kept: seconds <= mostSeconds,
    })
    say({
      figure: 'most memory of the process',
      value: round(peak, 0),
      unit: 'MB',
      against: `at most ${mostMegabytes}`,
      ratio: round(peak / mostMegabytes, 2),
      kept: peak <= mostMegabytes,
    })
    rmSync(folder, { recursive: true, force: true })
  },
}

/** What `npm run tandem` starts a command with. */
const flags: readonly string[] = JSON.parse(readFileSync(join(projectFolder, 'tools', 'command-flags.json'), 'utf8'))

/** Runs one command of the line. Answers the most memory it held, in MB, as the operating system counted it. */
function command(words: readonly string[], data: string): Promise<number> {
  const measure = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`
  const child = spawn(
    process.execPath,
    [
      ...flags,
      '--import',
      `data:text/javascript,${encodeURIComponent(measure)}`,
      join(projectFolder, 'dist', 'cli.js'),
      ...words,
    ],
    {
      env: { ...process.env, TANDEM_DATA: data, DATABASE_URL: undefined },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', chunk => {
    said += String(chunk)
  })
  return new Promise((resolve, reject) => {
    child.on('exit', code => {
      const kilobytes = Number(/peak (\d+)/.exec(said)?.[1] ?? Number.NaN)
      if (code === 0) resolve(kilobytes / 1024)
      else reject(new Error(`tandem ${words.join(' ')} ended with ${code}: ${said}`))
    })
  })
}
