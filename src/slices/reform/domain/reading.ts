import { type Command, type Decider, refuse } from '../../../kernel/decider.ts'
import { addDays, daysBetween, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Coarse } from '../../../kernel/share.ts'
import type { Pack } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { ReadingTaken } from './events.ts'

export type TakeReading = Command<'TakeReading'> & ReadingTaken['data']
export type ReadingState = { readonly lastOn?: PlainDate }
export type ReadingContext = { readonly everyDays: number; readonly isClock: boolean }

/** The figures of an area, read by the clock alone and never oftener than the pack says (GAT-2, GAT-7). */
export const reading: Decider<ReadingState, TakeReading, ReadingTaken, ReadingContext> = {
  initial: {},
  evolve: (_, { data }) => ({ lastOn: data.on }),
  decide: ({ type: _, ...data }, state, { everyDays, isClock }) => {
    if (!isClock) return refuse('GAT-2', 'Figures are counted by themselves. Nobody writes them down.')
    return isDue(state.lastOn, data.on, everyDays) ? [{ type: 'ReadingTaken', data }] : []
  },
}

/** Whether it is time to read again. */
export const isDue = (lastOn: PlainDate | undefined, on: PlainDate, everyDays: number): boolean =>
  lastOn === undefined || daysBetween(lastOn, on) >= everyDays

/** How often, over how many days back, and how coarsely. */
export const howToRead = rule('GAT-2', (pack: Pack) => ({
  everyDays: pack.number('GAT-2.read-every-days'),
  daysBack: pack.number('GAT-2.days-counted'),
  coarse: {
    leastChildren: pack.number('GAT-2.least-children'),
    roundedTo: pack.number('GAT-2.rounded-to'),
  } satisfies Coarse,
}))

/** The days a reading counts: up to yesterday. */
export const daysCounted = (
  today: PlainDate,
  daysBack: number,
): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: addDays(today, -daysBack),
  to: addDays(today, -1),
})
