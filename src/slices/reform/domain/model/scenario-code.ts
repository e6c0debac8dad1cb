import { fromBase64Url, toBase64Url } from './base64url.ts'
import { beliefOnes, leverOnes } from './calibrate/parameters.ts'
import { fromSteps, type Scenario, stepsOf } from './scenario.ts'
import { modelVersion } from './version.ts'

/** Why a code cannot be read, for a kind answer. */
export type NoScenario = 'not-a-scenario' | 'another-version' | 'out-of-range'

/**
 * A scenario in fewer than two hundred letters that may stand in an address: the model's version, each lever and belief that was
 * moved by its place and its step, the cuts, the area, and a check.
 */
export function encodeScenario({ levers, beliefs, cuts, area }: Scenario): string {
  const moved = (given: Readonly<Record<string, number>>, all: typeof leverOnes | typeof beliefOnes) =>
    all.flatMap(({ name, range }, at) => {
      const value = given[name]
      if (value === undefined) return []
      const steps = stepsOf(range, value)
      return steps < 128 ? [[at, steps]] : [[at, 128 | (steps & 127), steps >> 7]]
    })
  const some = moved(levers, leverOnes)
  const held = moved(beliefs, beliefOnes)
  const cutBits = cuts.reduce((bits, cut) => bits | (1 << (cut - 1)), 0)
  const [place = 0, count = 0] = area === 'england' ? [] : area.split('-').map(Number)
  const body = [
    ...modelVersion.bytes,
    place & 255,
    (place >> 8) | (count > 0 ? counted : 0),
    cutBits & 255,
    cutBits >> 8,
    ...(count > 0 ? [count & 255, count >> 8] : []),
    some.length,
    ...some.flat(),
    ...held.flat(),
  ]
  return toBase64Url(Uint8Array.from([...body, checkOf(body)]))
}

/** Reads a code. Another version's, and one that was altered, are refused and never guessed at. */
export function decodeScenario(code: string): { readonly scenario: Scenario } | { readonly no: NoScenario } {
  const bytes = code.length < 200 ? fromBase64Url(code) : undefined
  if (!bytes || bytes.length < 8) return { no: 'not-a-scenario' }
  const body = [...bytes.slice(0, -1)]
  if (checkOf(body) !== bytes.at(-1)) return { no: 'not-a-scenario' }
  if (modelVersion.bytes.some((byte, at) => byte !== body[at])) return { no: 'another-version' }
  let at = 2
  const take = () => body[at++] ?? -1
  const [low, high] = [take(), take()]
  const place = low + 256 * (high & ~counted)
  const cutBits = take() + 256 * take()
  const nth = high & counted ? take() + 256 * take() : 0
  const some = take()
  const levers: Record<string, number> = {}
  const beliefs: Record<string, number> = {}
  for (let each = 0; at < body.length; each += 1) {
    const known = (each < some ? leverOnes : beliefOnes)[take()]
    const first = take()
    const steps = first & 128 ? (first & 127) + 128 * take() : first
    if (!known || first < 0) return { no: 'not-a-scenario' }
    if (steps < 0 || steps > stepsOf(known.range, known.range.to)) return { no: 'out-of-range' }
    ;(each < some ? levers : beliefs)[known.name] = fromSteps(known.range, steps)
  }
  if (cutBits >= 512 || (place !== 0 && (place < 100 || place > 999)) || nth < 0) return { no: 'out-of-range' }
  const cuts = Array.from({ length: 9 }, (_, nth) => nth + 1).filter(cut => cutBits & (1 << (cut - 1)))
  const area = place === 0 ? 'england' : nth === 0 ? String(place) : `${place}-${nth}`
  return { scenario: { levers, beliefs, cuts, area } }
}

/** Stands beside an area's code where the number of a count follows. */
const counted = 128
const checkOf = (body: readonly number[]): number => body.reduce((sum, byte) => (sum * 31 + byte) & 0xffff, 7) % 251
