import { isRefusal } from '../../../kernel/decider.ts'
import type { Act } from '../../../platform/db/act.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { totalOfChildren } from '../../../platform/identity/children-here.ts'
import { totalsOfSupport } from '../../identification/index.ts'
import { areaCount } from '../domain/area-count.ts'
import { howToCount, ownFigures } from '../domain/lab/area-figures.ts'
import { isDue } from '../domain/reading.ts'
import { findLastCountedOn } from '../store/area-figures.ts'
import { loadGivenAreas } from '../store/load-area-figures.ts'

/** Every few weeks: what the lab begins from in this area, given and counted, as it may be published (LAB-6). */
export async function countArea(act: Act): Promise<number> {
  const pack = act.packs.for('support')
  const { everyDays, coarse } = howToCount(pack)
  const given = loadGivenAreas().find(({ area }) => area === act.area)
  if (!given || !isDue(await findLastCountedOn(act, act.area), act.today, everyDays)) return 0
  const known = await totalOfChildren(act, act.area, act.today, coarse)
  const figures = ownFigures(pack, given.figures, { known, ...(await totalsOfSupport(act, act.area, coarse)) })
  const done = await runCommand(act, {
    ...{ area: act.area, slice: 'reform', id: 'figures', subject: 'support', decider: areaCount },
    command: { type: 'TakeAreaFigures', on: act.today, figures, known },
    facts: { everyDays, isClock: act.actor.as === 'clock' },
    meta: { channel: 'clock' },
  })
  return isRefusal(done) ? 0 : done.events.length
}
