import type { AreaId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Asker } from '../domain/may.ts'
import { type AreaHere, listAreas } from './areas.ts'
import { findPathView, type PathView } from './path-view.ts'
import { loadAsker } from './run-journey.ts'

/** The path at somebody's desk: for one of their areas, and which others of theirs are on it. */
export type Desk = { readonly view: PathView; readonly asker: Asker; readonly own: readonly AreaHere[] }

/**
 * The area asked for, where it is one of theirs; else the first whose partnership they answer for; else their first on the path.
 * An area of somebody else is not there for them.
 */
export async function findDesk(seen: Seen, asked: string | undefined): Promise<Desk | undefined> {
  const own = listAreas(seen.today).filter(({ area }) => seen.actor.areas.includes(area))
  const area = asked === undefined ? await firstOwn(seen, own) : own.find(each => each.area === asked)?.area
  const view = area && (await findPathView(seen, area, 'together'))
  return view && { view, own, asker: await loadAsker(seen, view.here.area) }
}

async function firstOwn(seen: Seen, own: readonly AreaHere[]): Promise<AreaId | undefined> {
  for (const { area } of own) if ((await loadAsker(seen, area)).answersForPartnership) return area
  return own[0]?.area
}
