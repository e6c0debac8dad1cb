// Brings node_modules to what package-lock.json says. Does nothing, in some milliseconds, when it is so already.
import { existsSync, readFileSync } from 'node:fs'
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
  }
  if (!findNode24())
    return `Node 24 is needed. npm brings none for ${process.platform}-${process.arch}: install it from https://nodejs.org and try again.`
  return undefined
}

/**
 * npm keeps its own note of what it installed. A package of ours that it misses, and that is not optional
 * for another machine, or has in another version, means the lock changed, or an install was cut short.
 */
const isInstalled = () => {
  const note = inProject('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages
  const there = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    path === '' ? true : there[path] ? there[path].version === version : optional === true,
  )
}

/** The npm that started us, else the one on the path. */
const npm = args => {
  const started = process.env.npm_execpath
  return started?.includes('npm-cli') ? [process.execPath, [started, ...args]] : ['npm', args]
}
