// Whether dist/ was built from the sources as they are now: asked here, so that a start need not begin a Node to hear yes.
import { existsSync, readFileSync } from 'node:fs'
import { fingerprintOf } from './fingerprint.mjs'
import { inProject } from './project.mjs'

export const buildNote = inProject('dist', 'build.json')

/** What the sources are like now, in one word. */
export const sourcesNow = () =>
  fingerprintOf(['src', 'demo', 'bench', 'policy', 'checks', 'tools', 'package-lock.json'].map(path => inProject(path)))

/** True when there is nothing to build. */
export const isBuilt = (sources = sourcesNow()) =>
  existsSync(buildNote) && JSON.parse(readFileSync(buildNote, 'utf8')).sources === sources
