import { type Command, type Decider, refuse } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { AreaFiguresTaken } from './events.ts'
import { isDue } from './reading.ts'

export type TakeAreaFigures = Command<'TakeAreaFigures'> & Omit<AreaFiguresTaken['data'], 'nth'>
export type AreaCountState = { readonly nth: number; readonly lastOn?: PlainDate; readonly last: string }
export type AreaCountContext = { readonly everyDays: number; readonly isClock: boolean }

/**
 * What the lab begins from in an area, taken by the clock alone, never oftener than the pack says, and only where something is
 * another than before: each count has a number, and a link that names it replays what it was (LAB-5, LAB-6).
 */
export const areaCount: Decider<AreaCountState, TakeAreaFigures, AreaFiguresTaken, AreaCountContext> = {
  initial: { nth: 0, last: '' },
  evolve: (_, { data }) => ({ nth: data.nth, lastOn: data.on, last: saidBy(data) }),
  decide: ({ type: _, ...data }, state, { everyDays, isClock }) => {
    if (!isClock) return refuse('LAB-6', 'Figures are counted by themselves. Nobody writes them down.')
    if (data.figures.length === 0 || !isDue(state.lastOn, data.on, everyDays) || saidBy(data) === state.last) return []
    return [{ type: 'AreaFiguresTaken', data: { nth: state.nth + 1, ...data } }]
  },
}

// Field by field: what comes back from the log has its fields in another order.
const saidBy = ({ figures, known }: Pick<AreaFiguresTaken['data'], 'figures' | 'known'>): string =>
  JSON.stringify([
    figures.map(({ figure, value, origin, source }) => [figure, value, origin, source]),
    known.state === 'counted' ? known.about : known.state,
  ])
