// Builds dist/: main.js and cli.js for Node, and dist/public for browsers. Does nothing when no source changed.
//   dist/build.json   { sources, assets }: `assets` is the hash in `/assets/<hash>/main.css`, served from dist/public
import { mkdirSync, writeFileSync } from 'node:fs'
import { contentsOf } from './fingerprint.mjs'
import { buildNote, isBuilt, sourcesNow } from './is-built.mjs'
import { inProject } from './project.mjs'

const sources = sourcesNow()
if (!isBuilt(sources)) await build()

async function build() {
  const started = Date.now()
  // Only now, since loading the compilers takes longer than finding that they are not needed.
  const [{ buildServer }, { buildAssets }] = await Promise.all([
    import('./build-server.mjs'),
    import('./build-assets.mjs'),
  ])
  mkdirSync(inProject('dist'), { recursive: true })
  await Promise.all([buildServer(), buildAssets(), import('./trace.ts')])
  writeFileSync(buildNote, JSON.stringify({ sources, assets: contentsOf([inProject('dist', 'public')]) }))
  console.error(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}
