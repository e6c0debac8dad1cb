// Brings node_modules to what package-lock.json says. Does nothing, in some milliseconds, when it is so already.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { findNode24 } from './node24.mjs'
import { inProject, run } from './project.mjs'

/** Answers with nothing when all is there, else with a sentence that says what is missing. */
export const setUp = async () => {
  if (!isInstalled()) {
    console.error('Setting up: installing packages. This takes a minute, the first time only.')
    // What npm says goes to stderr: a command's own answer is all that stands on stdout.
    const code = await run(...npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']), {
      stdio: ['ignore', 2, 2],
    })
    if (code !== 0) return `The packages could not be installed: "npm ci" ended with ${code}.`
    writeFileSync(stamp, readLock())
  }
  if (!findNode24())
    return `Node 24 is needed. npm brings none for ${process.platform}-${process.arch}: install it from https://nodejs.org and try again.`
  return undefined
}

/** The lock as we last installed it, kept among the packages so that it goes when they go. */
const stamp = inProject('node_modules', '.installed-lock.json')
const readLock = () => readFileSync(inProject('package-lock.json'), 'utf8')

/**
 * We installed from this very lock; or somebody else did, and by npm's own note nothing it asks for is missing but
 * what is optional for another machine. An install that was cut short left neither.
 */
const isInstalled = () => {
  const note = inProject('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === readLock()) return true
  const there = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(JSON.parse(readLock()).packages).every(([path, { version, optional, extraneous }]) =>
    path === '' || optional || extraneous ? true : there[path]?.version === version,
  )
}

/** The npm that started us, else the one on the path. */
const npm = args => {
  const started = process.env.npm_execpath
  return started?.includes('npm-cli') ? [process.execPath, [started, ...args]] : ['npm', args]
}
