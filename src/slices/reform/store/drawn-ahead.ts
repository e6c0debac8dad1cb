import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { codeOf, presetUnder } from '../domain/lab/asked.ts'
import { usualRoutes } from '../domain/lab/routes.ts'
import type { Drawn } from '../domain/lab/work.ts'
import { today } from '../domain/model/scenario.ts'
import { fanFor, keepFan } from './fans.ts'

/** Each fan with the code of its scenario. */
type Kept = { readonly model: string; readonly fans: ReadonlyMap<string, Drawn> }

/**
 * What the lab’s first page shows, worked out before anybody asks: a cold start would keep the first reader waiting. Kept in
 * the folder of what is built, with the name of the model in it, since the same worlds always come out the same: the next
 * start of that model only reads it.
 */
export async function drawAhead(built: string): Promise<void> {
  const file = join(built, 'lab-drawn.v8')
  const model = createHash('sha256')
    .update(await readFile(join(built, 'lab-thread.js')))
    .digest('hex')
  const usual = usualRoutes.map(key => presetUnder(key, today))
  const kept = await readKept(file)
  if (kept?.model !== model || !usual.every(scenario => kept.fans.has(codeOf(scenario)))) {
    const drawn = await Promise.all(usual.map(async scenario => [codeOf(scenario), await fanFor(scenario)] as const))
    return writeKept(file, { model, fans: new Map(drawn) })
  }
  for (const scenario of usual) {
    const fan = kept.fans.get(codeOf(scenario))
    if (fan) keepFan(scenario, fan)
  }
}

/** What an earlier start kept; nothing where it kept none, or what it kept cannot be read. */
async function readKept(file: string): Promise<Kept | undefined> {
  try {
    return deserialize(await readFile(file))
  } catch {
    return undefined
  }
}

/** Written whole or not at all; where nothing may be written, each start draws anew. */
async function writeKept(file: string, kept: Kept): Promise<void> {
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, serialize(kept))
    .then(() => rename(unfinished, file))
    .catch(() => undefined)
}
