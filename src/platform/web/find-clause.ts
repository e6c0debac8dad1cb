import type { AreaId, ClauseId } from '../../kernel/ids.ts'
import { type Clause, subjects } from '../../policy/pack.ts'
import type { Site } from './site.ts'

/** The clause as it stands in an area today, else as any pack states it; nothing when no pack does. */
export function findClause({ platform }: Site, area: AreaId | undefined, id: ClauseId): Clause | undefined {
  const packs = area && platform.packsIn(area, platform.clock.today())
  const governing = packs ? subjects.map(subject => packs.for(subject)) : []
  return [...governing, ...platform.library.values()].map(pack => pack.clauses.get(id)).find(Boolean)
}
