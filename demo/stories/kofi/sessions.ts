import { areaId } from '../../../src/kernel/ids.ts'
import type { Telling } from '../../../src/slices/support/domain/commands.ts'
import { runCommitment } from '../../../src/slices/support/store/run-commitment.ts'
import { tellGroup } from '../../../src/slices/support/store/tell-group.ts'
import { demoChildren } from '../../children.ts'
import { day, oakfield, type Scene, therapies, wrenshire } from '../../teller.ts'
import { kid, scene } from '../telling.ts'
import { inTalkTime, quietStart, talkTime, talkTimeOf } from './talk-time.ts'

type Told = {
  readonly on: string
  readonly at: string
  readonly day: string
  readonly group: 'happened' | 'did-not-happen' | { readonly moved: string }
  readonly away?: readonly string[]
  readonly goodThing?: { readonly child: string; readonly words: string }
}
const sessions: readonly Told[] = [
  { on: '2026-11-02', at: '11:20', day: '2026-11-02', group: 'happened' },
  { on: '2026-11-05', at: '11:20', day: '2026-11-05', group: 'happened', away: ['samuel'] },
  { on: '2026-11-09', at: '11:20', day: '2026-11-09', group: 'happened' },
  { on: '2026-11-13', at: '08:40', day: '2026-11-12', group: 'did-not-happen' },
  { on: '2026-11-17', at: '08:40', day: '2026-11-16', group: 'did-not-happen' },
  { on: '2026-11-19', at: '11:20', day: '2026-11-19', group: 'happened', away: ['kofi'] },
  { on: '2026-11-23', at: '11:20', day: '2026-11-23', group: 'happened' },
  { on: '2026-11-25', at: '16:00', day: '2026-11-26', group: { moved: '2026-11-27' } },
]

/** What was told of each session. */
export const given: readonly Scene[] = [
  ...sessions.map(session =>
    scene(session.on, session.at, 'jo', act =>
      tellGroup(
        act,
        { area: wrenshire, group: talkTime, day: day(session.day) },
        session.group === 'happened'
          ? { what: 'happened', there: inTalkTime.length - (session.away?.length ?? 0) }
          : session.group === 'did-not-happen'
            ? { what: 'did-not-happen', why: 'no-cover' }
            : { what: 'moved', to: day(session.group.moved) },
        inTalkTime.map(child => ({
          area: areaId(demoChildren.find(each => each.slug === child)?.area ?? 'wrenshire'),
          child: kid(child),
          commitment: talkTimeOf(child),
          ownerBody: therapies,
          telling: tellingOf(session, child),
        })),
      ),
    ),
  ),
  scene('2026-11-27', '11:20', 'jo', act =>
    runCommitment(
      act,
      { area: wrenshire, child: kid('kofi'), commitment: talkTimeOf('kofi'), ownerBody: therapies },
      {
        type: 'TellSession',
        day: day('2026-11-26'),
        telling: {
          what: 'happened',
          on: day('2026-11-27'),
          goodThing:
            'Kofi told the whole class the bus route from home to the swimming pool. Every stop. Nobody rushed him.',
        },
      },
    ),
  ),
  scene('2026-11-27', '15:30', 'daniel', act =>
    runCommitment(
      act,
      { area: wrenshire, child: kid('kofi'), commitment: quietStart, ownerBody: oakfield },
      { type: 'ConfirmWeek', week: day('2026-11-23'), exceptions: [] },
    ),
  ),
]

function tellingOf(session: Told, child: string): Telling {
  if (session.away?.includes(child)) return { what: 'child-away', why: 'away' }
  if (session.group === 'happened') return { what: 'happened' }
  if (session.group === 'did-not-happen') return { what: 'did-not-happen', why: 'no-cover' }
  return { what: 'moved', to: day(session.group.moved) }
}
