import { fromBase64Url } from './base64url.ts'
import { keptOf, unpack } from './calibrate/ensemble.ts'
import { beliefOnes, parameterAt } from './calibrate/parameters.ts'
import { packedWorlds, worldCount } from './england/worlds.generated.ts'

/** Every world that was kept, the one that fits best first. */
export const worlds: readonly Float64Array[] = read()

/**
 * Which worlds a scenario is run in. A belief that history touches chooses: the third of all worlds that lie nearest. What is only
 * about the future chooses nothing, since it can be set in each.
 */
export function worldsFor(beliefs: Readonly<Record<string, number>>): readonly number[] {
  const held = beliefOnes.filter(({ about, name }) => about === 'past' && beliefs[name] !== undefined)
  const all = worlds.map((_, at) => at)
  if (held.length === 0) return all
  const distance = (at: number) =>
    held.reduce((sum, { name, range }) => {
      const apart = ((worlds[at]?.[parameterAt.get(name) ?? -1] ?? 0) - (beliefs[name] ?? 0)) / (range.to - range.from)
      return sum + apart * apart
    }, 0)
  const byDistance = all.map(at => ({ at, far: distance(at) })).toSorted((a, b) => a.far - b.far || a.at - b.at)
  return byDistance.slice(0, Math.max(20, Math.round(all.length / 3))).map(({ at }) => at)
}

function read(): readonly Float64Array[] {
  const bytes = fromBase64Url(packedWorlds.trim())
  if (!bytes) return []
  const width = keptOf.length
  return Array.from({ length: worldCount }, (_, world) =>
    unpack(
      Uint16Array.from({ length: width }, (_, at) => {
        const from = 2 * (world * width + at)
        return (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8)
      }),
    ),
  )
}
