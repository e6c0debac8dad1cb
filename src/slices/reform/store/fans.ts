import { readFile, rename, writeFile } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { codeOf, presetUnder } from '../domain/lab/asked.ts'
import type { Leaves } from '../domain/lab/equity.ts'
import type { GateOdds } from '../domain/lab/gate.ts'
import type { Member } from '../domain/lab/group.ts'
import { usualRoutes } from '../domain/lab/routes.ts'
import type { Drawn, Work } from '../domain/lab/work.ts'
import type { FanPart } from '../domain/model/lab.ts'
import type { Local } from '../domain/model/places.ts'
import { type Scenario, today } from '../domain/model/scenario.ts'
import { away } from './thread.ts'

/** The newest scenarios asked for: the whole ways of going about it are asked for again and again. */
const drawn = new Map<string, Promise<Drawn>>()
const mostDrawn = 120

/** A scenario through every world, or every second or third, worked out once: the same scenario always has the same fan. */
export function fanFor(scenario: Scenario, every = 1, local?: Local): Promise<Drawn> {
  const code = `${codeOf(scenario)} ${every}`
  const known = drawn.get(code)
  const made = known ?? draw(scenario, every, local)
  drawn.delete(code)
  drawn.set(code, made)
  // What failed is tried again by whoever asks next.
  if (!known) made.catch(() => drawn.delete(code))
  const oldest = drawn.size > mostDrawn ? drawn.keys().next().value : undefined
  if (oldest !== undefined) drawn.delete(oldest)
  return made
}

export const fansFor = (scenarios: readonly Scenario[], every = 1, local?: Local): Promise<readonly Drawn[]> =>
  Promise.all(scenarios.map(scenario => fanFor(scenario, every, local)))

/**
 * What the lab’s first page shows, worked out before anybody asks: a cold start would keep the first reader waiting. Kept in
 * `file` with the name of the `model` that drew it, since the same worlds always come out the same: the next start of that
 * model only reads it.
 */
export async function drawAhead(file: string, model: string): Promise<void> {
  const usual = usualRoutes.map(key => presetUnder(key, today))
  const kept = await readKept(file)
  if (kept?.model === model) {
    for (const [code, fan] of kept.drawn) drawn.set(code, Promise.resolve(fan))
    return
  }
  const made = await fansFor(usual)
  const keep: Kept = { model, drawn: usual.flatMap((scenario, at) => pair(`${codeOf(scenario)} 1`, made[at])) }
  // Written whole or not at all; where nothing may be written, each start draws anew.
  const unfinished = `${file}.${process.pid}`
  await writeFile(unfinished, serialize(keep))
    .then(() => rename(unfinished, file))
    .catch(() => undefined)
}

type Kept = { readonly model: string; readonly drawn: readonly (readonly [string, Drawn])[] }

async function readKept(file: string): Promise<Kept | undefined> {
  try {
    return deserialize(await readFile(file))
  } catch {
    return undefined
  }
}

const pair = (code: string, fan: Drawn | undefined): Kept['drawn'] => (fan ? [[code, fan]] : [])

async function draw(scenario: Scenario, every: number, local: Local | undefined): Promise<Drawn> {
  const made = await away({ kind: 'route', scenario, every, local })
  if (made.kind !== 'route') throw new Error('A route was asked for')
  return made.drawn
}

export async function gateFor(scenario: Scenario, every: number): Promise<GateOdds> {
  const made = await away({ kind: 'gate', scenario, every })
  if (made.kind !== 'gate') throw new Error('A gate was asked for')
  return made.odds
}

export async function partFor(scenario: Scenario, names: readonly string[], every: number): Promise<FanPart> {
  const made = await away({ kind: 'part', scenario, names, every })
  if (made.kind !== 'part') throw new Error('Some series were asked for')
  return made.part
}

export async function leavesFor(scenario: Scenario, every: number, year: number): Promise<Leaves> {
  const made = await away({ kind: 'leaves', scenario, every, year })
  if (made.kind !== 'leaves') throw new Error('What a way leaves was asked for')
  return made.leaves
}

export async function memberFor(work: Omit<Extract<Work, { kind: 'member' }>, 'kind'>): Promise<Member> {
  const made = await away({ kind: 'member', ...work })
  if (made.kind !== 'member') throw new Error('One person’s worlds were asked for')
  return made.member
}
