import { sql } from 'kysely'
import { type Command, type Decider, type DomainEvent, fold, isRefusal, type Refusal } from '../../kernel/decider.ts'
import { type AreaId, type ChildId, type StreamId, streamOf } from '../../kernel/ids.ts'
import type { Pack, Subject } from '../../policy/pack.ts'
import type { Act, Seen } from '../db/act.ts'
import { append } from './append.ts'
import type { Happened, Meta } from './event.ts'
import { asHandedOver } from './handed-over.ts'

/** What every decider may ask: the day, who decides, the pack of its subject and the calendars of bodies. */
export type BaseContext = Pick<Act, 'today' | 'packs' | 'calendarOf' | 'actor'> & { readonly pack: Pack }

export type Asked<State, C extends Command, E extends DomainEvent, Facts> = {
  readonly area: AreaId
  readonly slice: string
  readonly id: string
  readonly child?: ChildId
  readonly subject: Subject
  readonly decider: Decider<State, C, E, BaseContext & Facts>
  readonly command: C
  /** What the rule needs of other slices, read by the route before it asks. */
  readonly facts: Facts
  /** When it happened and was said, and by whom; today and typed unless told otherwise. May follow from what happened. */
  readonly meta?: Partial<Meta> | ((happened: readonly E[]) => Partial<Meta>)
}

export type Done<State, E extends DomainEvent> = {
  readonly state: State
  readonly events: readonly Happened<E>[]
  readonly version: number
}

/**
 * Loads and folds one stream, decides, and appends what happened. Answers a refusal with its clause, and throws
 * `Conflict` when someone else wrote first.
 */
export async function runCommand<State, C extends Command, E extends DomainEvent, Facts>(
  act: Act,
  asked: Asked<State, C, E, Facts>,
): Promise<Done<State, E> | Refusal> {
  const stream = streamOf(asked.slice, asked.id)
  const { events: loaded, version } = await loadStream<E>(act, asked.area, stream)
  const before = fold(asked.decider, loaded)
  const context = { ...baseContext(act, asked.subject), ...asked.facts }
  const answer = asked.decider.decide(asked.command, before, context)
  if (isRefusal(answer)) return answer
  const happened = await append(act, [
    {
      area: asked.area,
      stream,
      expected: version,
      subject: asked.subject,
      events: answer,
      meta: metaOf(act, typeof asked.meta === 'function' ? asked.meta(answer) : asked.meta),
      ...(asked.child && { child: asked.child }),
    },
  ])
  const state = answer.reduce(asked.decider.evolve, before)
  return { state, events: happened as readonly Happened<E>[], version: version + answer.length }
}

/** What every decider is told: the day, the packs in force, calendars, and who asks. */
export const baseContext = (act: Act, subject: Subject): BaseContext => ({
  today: act.today,
  packs: act.packs,
  pack: act.packs.for(subject),
  calendarOf: act.calendarOf,
  actor: act.actor,
})

/** How it was heard, where nothing else is said: typed, today, about today. */
export const metaOf = (act: Act, meta: Partial<Meta> = {}): Meta => ({
  happenedOn: act.today,
  receivedOn: meta.happenedOn ?? act.today,
  channel: 'typed',
  ...meta,
})

export type Loaded<E extends DomainEvent> = { readonly events: readonly E[]; readonly version: number }

/** What the platform itself writes into a slice's stream: counted in its version, never folded by its decider. */
const platformEvents: readonly string[] = [
  'DutiesStopped',
  'DutiesHandedOver',
  'DutyDateMoved',
  'RecordedOnWrongChild',
  'ChainContinued',
  'RecordHandedOn',
]

/** Several streams at once, in the order asked for, in one round trip: a group session and each child it counts for. */
export async function loadStreams<E extends DomainEvent>(
  look: Seen,
  wanted: readonly { readonly area: AreaId; readonly stream: StreamId }[],
): Promise<readonly Loaded<E>[]> {
  const { rows } = await sql<{ area: string; stream: string; version: number; type: string; data: object }>`
    select w.area, w.stream, e.version, e.type, e.data
    from unnest(${wanted.map(({ area }) => area)}::text[], ${wanted.map(({ stream }) => stream)}::text[]) w (area, stream),
      lateral load_stream(w.area, w.stream) e`.execute(look.tx)
  return wanted.map(({ area, stream }) => loaded(rows.filter(row => row.area === area && row.stream === stream)))
}

/** The events of one stream in order, as far as the one who asks may hear them; none and version 0 when it is new. */
export async function loadStream<E extends DomainEvent>(
  look: Seen,
  area: AreaId,
  stream: StreamId,
): Promise<Loaded<E>> {
  const { rows } = await sql<{ version: number; type: string; data: object }>`
    select version, type, data from load_stream(${area}, ${stream})`.execute(look.tx)
  return loaded(rows)
}

function loaded<E extends DomainEvent>(rows: readonly { version: number; type: string; data: object }[]): Loaded<E> {
  // A record that left and came back was handed on in between, and then begun anew with all of it.
  const since = rows.findLastIndex(row => row.type === 'RecordHandedOn') + 1
  const own = asHandedOver(rows.slice(since)).filter(row => !platformEvents.includes(row.type))
  return { events: own as unknown as readonly E[], version: rows.at(-1)?.version ?? 0 }
}
