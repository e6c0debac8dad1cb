import { readFile, rename, writeFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { codeOf, presetUnder } from '../domain/lab/asked.ts'
import { usualRoutes } from '../domain/lab/routes.ts'
import type { Drawn } from '../domain/lab/work.ts'
import { today } from '../domain/model/scenario.ts'
import { fansFor, keepFan } from './fans.ts'

/** Each fan with the code of its scenario. */
type Kept = { readonly model: string; readonly fans: ReadonlyMap<string, Drawn> }

/**
 * What the lab’s first page shows, worked out before anybody asks: a cold start would keep the first reader waiting. Kept in
 * `file` with the name of the `model` that drew it, since the same worlds always come out the same: the next start of that
 * model only reads it.
 */
export async function drawAhead(file: string, model: string): Promise<void> {
  const usual = usualRoutes.map(key => presetUnder(key, today))
  const kept = await readKept(file)
  const missing = usual.filter(scenario => {
    const fan = kept?.model === model ? kept.fans.get(codeOf(scenario)) : undefined
    if (fan) keepFan(scenario, fan)
    return !fan
  })
  if (missing.length === 0) return
  const fans = await fansFor(usual)
  await writeKept(file, { model, fans: new Map(fans.map((fan, at) => [codeOf(usual[at] ?? today), fan])) })
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
