// Where things are, and how one program runs another. Everything in tools/*.mjs runs on Node 18 with nothing installed.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const project = dirname(dirname(fileURLToPath(import.meta.url)))
export const inProject = (...path) => join(project, ...path)

/**
 * Runs a program in the project's folder and waits. Answers with its exit code; a program that is not there is 127.
 * What it says goes where ours does, unless `options` say otherwise.
 */
export const run = (program, args, options = {}) =>
  new Promise(done => {
    const child = spawn(program, args, { cwd: project, stdio: 'inherit', ...options })
    child.once('error', () => done(127))
    child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0)))
  })

/** Ends this program with a sentence for whoever started it. */
export const giveUp = sentence => {
  console.error(`\n${sentence}`)
  process.exit(1)
}
