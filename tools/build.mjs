// Builds dist/: main.js and cli.js for Node, and dist/public for browsers. Does nothing when no source changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprintOf } from './fingerprint.mjs'
import { inProject } from './project.mjs'

const note = inProject('dist', 'built-from')
const sources = fingerprintOf(['src', 'tools', 'bench', 'package-lock.json'].map(path => inProject(path)))
const before = existsSync(note) ? readFileSync(note, 'utf8') : ''
if (before !== sources) await build()

async function build() {
  const started = Date.now()
  // Only now, since loading the compilers takes longer than finding that they are not needed.
  const [{ buildServer }, { buildAssets }] = await Promise.all([
    import('./build-server.mjs'),
    import('./build-assets.mjs'),
  ])
  mkdirSync(inProject('dist'), { recursive: true })
  await Promise.all([buildServer(), buildAssets()])
  writeFileSync(note, sources)
  console.error(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}
