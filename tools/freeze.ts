// Adds the hash of every new clause, and of every new version, to policy/frozen.json. Refuses when a published clause
// changed under its own number: write the new words as the next version instead (policy/README.md says how).
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenPromises, type Frozen, freeze } from '../src/policy/freeze.ts'
import { findPolicyFolder, loadPacks } from '../src/policy/load-packs.ts'

const path = join(findPolicyFolder(), 'frozen.json')
const published: Frozen = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
const now = freeze(loadPacks())
const broken = brokenPromises(published, now)
if (broken.length > 0) {
  console.error(broken.join('\n'))
  process.exitCode = 1
} else {
  const packs = Object.keys(now).map(pack => [pack, { ...published[pack], ...now[pack] }])
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(packs), null, 2)}\n`)
}
