import { areaId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { loadAdoptions } from './load-adoptions.ts'
import { loadPacks } from './load-packs.ts'
import type { Pack, PackId, Packs } from './pack.ts'
import { packsInForce } from './pack-in-force.ts'

/** For tests: the real packs as they stand in an area on a day, Wrenshire on Monday 30 November 2026 unless said. */
export function testPacks(on = '2026-11-30', area = 'wrenshire'): Packs {
  return packsInForce(loadPacks(), loadAdoptions(), areaId(area), plainDate(on))
}

/** For tests: one real pack. */
export function testPack(id: PackId = 'additional-support-2025'): Pack {
  const pack = loadPacks().get(id)
  if (!pack) throw new RangeError(`No pack ${id}`)
  return pack
}
