// Builds dist/: main.js and cli.js for Node, and dist/public for browsers. Does nothing when no source changed.
//   dist/build.json   { sources, assets }: `assets` is the hash in `/assets/<hash>/main.css`, served from dist/public
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { contentsOf, fingerprintOf } from './fingerprint.mjs'
import { inProject } from './project.mjs'

const note = inProject('dist', 'build.json')
const sources = fingerprintOf(
  ['src', 'demo', 'bench', 'policy', 'checks', 'tools', 'package-lock.json'].map(path => inProject(path)),
)
const before = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : {}
if (before.sources !== sources) await build()

async function build() {
  const started = Date.now()
  // Only now, since loading the compilers takes longer than finding that they are not needed.
  const [{ buildServer }, { buildAssets }] = await Promise.all([
    import('./build-server.mjs'),
    import('./build-assets.mjs'),
  ])
  mkdirSync(inProject('dist'), { recursive: true })
  await Promise.all([buildServer(), buildAssets(), import('./trace.ts')])
  writeFileSync(note, JSON.stringify({ sources, assets: contentsOf([inProject('dist', 'public')]) }))
  console.error(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}
