import type { Projection } from '../../../platform/events/projection.ts'

const id = (name: string): string => `(b.data ->> '${name}')::uuid`
const day = (name: string): string => `(b.data ->> '${name}')::date`
const itsMove = `m.area = b.area and m.move = ${id('move')}`

/** What changed after the plan was made is planned, and seen, again. */
const seenNoMore = `delete from move_seen s using batch b where s.area = b.area and s.move = ${id('move')} /* may change none */`

/** Moves: what was said, what helps, what becomes of each thing agreed, who has seen it. */
export const moveProjection: Projection = {
  tables: ['move', 'move_help', 'move_decision', 'move_seen'],
  ids: { move: 'move', move_help: 'move', move_decision: 'move', move_seen: 'move' },
  owed: {
    move: { id: 'move', body: ['setting_body'], live: 'happened_on is null' },
    move_help: {
      id: 'move',
      body: ['owner_body'],
      person: 'owner_person',
      live: 'given_on is null and dropped_because is null',
    },
  },
  on: {
    MoveSaid: [
      `insert into move (area, move, child, setting_body, kind, to_words, moves_on, said_on)
      select b.area, ${id('move')}, b.child, ${id('setting')}, b.data ->> 'kind', b.data ->> 'to', ${day('on')}, b.received_on
      from batch b
      on conflict (area, move) do update set kind = excluded.kind, to_words = excluded.to_words, moves_on = excluded.moves_on,
        said_on = excluded.said_on, planned_on = null, by_person = null, receiver_body = null, receiver_person = null,
        agreed_with = null, agreed_on = null, meets_person = null, meets_words = null, met_said_on = null`,
      seenNoMore,
    ],
    MoveHelpNamed: `insert into move_help (area, move, help, child, stage, what, owner_body, owner_person, by_on)
      select b.area, ${id('move')}, ${id('help')}, b.child, b.data ->> 'stage', b.data ->> 'what',
        (b.data -> 'owner' ->> 'body')::uuid, (b.data -> 'owner' ->> 'person')::uuid, ${day('by')}
      from batch b`,
    MoveHelpGiven: `update move_help m set given_on = ${day('on')} from batch b where ${itsMove} and m.help = ${id('help')}`,
    MoveHelpDropped: `update move_help m set dropped_because = b.data ->> 'why' from batch b where ${itsMove} and m.help = ${id('help')}`,
    MoveDecided: [
      `insert into move_decision (area, move, commitment, child, becomes, with_whom, to_on, replaced_by, because, decided_on)
      select b.area, ${id('move')}, ${id('commitment')}, b.child, b.data ->> 'becomes', b.data ->> 'withWhom', ${day('to')},
        b.data ->> 'by', b.data ->> 'because', b.received_on
      from batch b
      on conflict (area, move, commitment) do update set becomes = excluded.becomes, with_whom = excluded.with_whom,
        to_on = excluded.to_on, replaced_by = excluded.replaced_by, because = excluded.because, decided_on = excluded.decided_on`,
      `update move m set planned_on = null, by_person = null from batch b where ${itsMove}`,
      seenNoMore,
    ],
    MovePlanned: `update move m set planned_on = b.received_on, by_person = ${id('plannedBy')} from batch b where ${itsMove}`,
    MoveAgreed: `update move m set receiver_body = ${id('to')}, receiver_person = ${id('lead')}, agreed_with = ${id('agreedWith')},
      agreed_on = b.received_on, meets_person = null, meets_words = null, met_said_on = null from batch b where ${itsMove}`,
    MoveWelcomeSaid: `update move m set meets_person = ${id('meets')}, meets_words = b.data ->> 'words', met_said_on = b.received_on
      from batch b where ${itsMove}`,
    MoveCircleReviewed: `update move m set reviewed_on = b.received_on, reviewed_by = ${id('by')},
      leaves = array(select jsonb_array_elements_text(b.data -> 'leaves')::uuid) from batch b where ${itsMove}`,
    MoveHappened: `update move m set happened_on = ${day('on')}, setting_body = ${id('to')} from batch b where ${itsMove}`,
    MovePlanSeen: `insert into move_seen (area, move, person, child, written_by, seen_on)
      select b.area, ${id('move')}, ${id('by')}, b.child, ${id('writtenDownBy')}, b.received_on from batch b`,
  },
}
