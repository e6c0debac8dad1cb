import type { MoveCommand } from '../../src/slices/destinations/domain/commands.ts'
import { runMove } from '../../src/slices/destinations/store/run-move.ts'
import { bodyOf, childOf, idOf } from '../ids.ts'
import { day, type Scene, wrenshire } from '../teller.ts'
import { scene, who, writes } from './telling.ts'

/** Filip leaves his nursery in January. It is agreed with his mother, Larkhill reads the plan, and has not said who meets him. */
const move = idOf('move filip')
const child = childOf('filip')
const acorns = bodyOf('little-acorns')
const lucia = { body: acorns, person: who('lucia') }

const tells = (on: string, at: string, command: MoveCommand): Scene =>
  scene(on, at, 'lucia', act => runMove(act, { area: wrenshire, child }, move, command))

const helps = (at: string, stage: 'before' | 'during' | 'after', by: string, what: string): Scene =>
  tells('2026-11-25', at, {
    type: 'NameHelp',
    help: idOf(`help ${stage} filip`),
    stage,
    what,
    owner: lucia,
    by: day(by),
  })

const hers = (at: string, part: 'keep-me-safe' | 'good-at' | 'helps' | 'communicate', words: string): Scene =>
  writes('2026-11-24', at, 'zofia', 'filip', part, 'parent', words)

export const moves: readonly Scene[] = [
  hers('20:10', 'keep-me-safe', 'He does not come when he is called. Hold his hand near the road.'),
  hers('20:20', 'good-at', 'Finding the one stone that is different\nPuzzles\nRemembering every way home'),
  hers('20:30', 'helps', 'Come down to where he is\nShow him the picture first\nGive him time with the stones'),
  hers('20:40', 'communicate', 'He takes your hand to what he wants. Say it in one word, Polish or English.'),
  tells('2026-11-25', '13:10', {
    type: 'SayMove',
    ...{ move, child, setting: acorns, kind: 'school', to: 'the nursery class at Larkhill', on: day('2027-01-06') },
  }),
  helps('13:20', 'before', '2026-12-16', 'Two visits with Lucia. He brings a stone from our garden each time.'),
  helps(
    '13:25',
    'during',
    '2027-01-06',
    'Lucia comes along for the first hour, and says goodbye where he can see her.',
  ),
  helps('13:30', 'after', '2027-01-20', 'Lucia calls Larkhill and tells what he liked last week.'),
  tells('2026-11-26', '17:20', {
    type: 'AgreeMove',
    ...{ to: bodyOf('larkhill'), lead: who('bethan'), agreedWith: who('zofia') },
  }),
  tells('2026-11-27', '12:40', { type: 'MakePlan' }),
]
