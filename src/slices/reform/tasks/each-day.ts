import { isRefusal } from '../../../kernel/decider.ts'
import type { Act } from '../../../platform/db/act.ts'
import { shareOfDutiesKept } from '../../../platform/duties/duty-totals.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { shareDecidedTogether } from '../../identification/index.ts'
import { shareOfConcernsAnswered } from '../../redress/index.ts'
import { shareOfAgreed } from '../../support/index.ts'
import { daysCounted, howToRead, isDue, reading } from '../domain/reading.ts'
import { findLastReadOn } from '../store/queries.ts'
import { countArea } from './count-area.ts'

/** What the days bring: the readings of the path, and what the lab begins from here. */
export const eachDay = async (act: Act): Promise<number> => (await readPath(act)) + (await countArea(act))

/** Once a week: what the figures of the area say, as they may be published (GAT-2, GAT-7). */
async function readPath(act: Act): Promise<number> {
  const how = howToRead(act.packs.for('support'))
  if (!isDue(await findLastReadOn(act, act.area), act.today, how.everyDays)) return 0
  const days = daysCounted(act.today, how.daysBack)
  const agreed = await shareOfAgreed(act, act.area, days, how.coarse)
  const done = await runCommand(act, {
    ...{ area: act.area, slice: 'reform', id: 'readings', subject: 'support', decider: reading },
    command: {
      type: 'TakeReading',
      on: act.today,
      since: days.from,
      figures: [
        { figure: 'agreed-happened', reading: agreed.happened },
        { figure: 'families-see-it', reading: agreed.familiesSeeIt },
        { figure: 'duties-kept', reading: await shareOfDutiesKept(act, act.area, days, how.coarse) },
        { figure: 'decided-together', reading: await shareDecidedTogether(act, act.area, days, how.coarse) },
        { figure: 'concerns-answered', reading: await shareOfConcernsAnswered(act, act.area, days, how.coarse) },
        // How the hours of experts are spent is written nowhere yet: it says so, and keeps its gate shut (GAT-3).
        { figure: 'time-with-children', reading: { state: 'not-counted' } },
      ],
    },
    facts: { everyDays: how.everyDays, isClock: act.actor.as === 'clock' },
    meta: { channel: 'clock' },
  })
  return isRefusal(done) ? 0 : done.events.length
}
