import { isRefusal } from '../../../kernel/decider.ts'
import { coarseAfter } from '../../../kernel/share.ts'
import type { Act } from '../../../platform/db/act.ts'
import { shareOfDutiesKept } from '../../../platform/duties/duty-totals.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { shareDecidedTogether } from '../../identification/index.ts'
import { shareOfConcernsAnswered } from '../../redress/index.ts'
import { shareOfAgreed } from '../../support/index.ts'
import type { Figure } from '../domain/path/path.ts'
import { daysCounted, howToRead, isDue, reading } from '../domain/reading.ts'
import { findLastReadOn, listReadings } from '../store/queries.ts'
import { countArea } from './count-area.ts'

/** What the days bring: the readings of the path, and what the lab begins from here. */
export const eachDay = async (act: Act): Promise<number> => (await readPath(act)) + (await countArea(act))

/** Once a week: what the figures of the area say, as they may be published (GAT-2, GAT-7). */
async function readPath(act: Act): Promise<number> {
  const how = howToRead(act.packs.for('support'))
  if (!isDue(await findLastReadOn(act, act.area), act.today, how.everyDays)) return 0
  const days = daysCounted(act.today, how.daysBack)
  const [last] = await listReadings(act, act.area, 1)
  // As coarse as what was published last asks for: a week to the next must tell of no single child.
  const coarse = (figure: Figure) => coarseAfter(last?.readings[figure], how.coarse)
  const told = (figure: Figure) => shareOfAgreed(act, act.area, days, coarse(figure))
  const { happened } = await told('agreed-happened')
  const { familiesSeeIt } = await told('families-see-it')
  const done = await runCommand(act, {
    ...{ area: act.area, slice: 'reform', id: 'readings', subject: 'support', decider: reading },
    command: {
      type: 'TakeReading',
      on: act.today,
      since: days.from,
      figures: [
        { figure: 'agreed-happened', reading: happened },
        { figure: 'families-see-it', reading: familiesSeeIt },
        { figure: 'duties-kept', reading: await shareOfDutiesKept(act, act.area, days, coarse('duties-kept')) },
        {
          figure: 'decided-together',
          reading: await shareDecidedTogether(act, act.area, days, coarse('decided-together')),
        },
        {
          figure: 'concerns-answered',
          reading: await shareOfConcernsAnswered(act, act.area, days, coarse('concerns-answered')),
        },
        // How the hours of experts are spent is written nowhere yet: it says so, and keeps its gate shut (GAT-3).
        { figure: 'time-with-children', reading: { state: 'not-counted' } },
      ],
    },
    facts: { everyDays: how.everyDays, isClock: act.actor.as === 'clock' },
    meta: { channel: 'clock' },
  })
  return isRefusal(done) ? 0 : done.events.length
}
