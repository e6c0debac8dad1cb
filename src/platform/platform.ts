import type { Pool } from 'pg'
import type { DomainEvent } from '../kernel/decider.ts'
import type { AreaId, BodyId, ChildId, ClauseId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Duty } from '../policy/duty.ts'
import type { Library } from '../policy/load-packs.ts'
import type { Packs } from '../policy/pack.ts'
import { type Adoption, packsInForce } from '../policy/pack-in-force.ts'
import type { Clock } from './clock.ts'
import type { Act, Seen } from './db/act.ts'
import type { DutyRow } from './duties/duty-row.ts'
import type { Happened } from './events/event.ts'
import type { Projection } from './events/projection.ts'
import type { Terms } from './i18n/in-their-words.ts'
import type { Slice } from './slice.ts'

/** One login for each purpose: pages read, commands write, the clock and imports run as the system. */
export type Pools = { readonly read: Pool; readonly write: Pool; readonly system: Pool }

/** What a slice does when another slice's event happens: in the same transaction, two levels deep at most. */
export type Listener = (act: Act, event: Happened) => Promise<void>

/** A listener that knows the shape of the one event it is registered for. */
export const listener =
  <Event extends DomainEvent>(does: (act: Act, event: Happened<Event>) => Promise<void>): Listener =>
  (act, event) =>
    does(act, event as Happened<Event>)

/** What a slice does when a duty of its clause falls due and is still open. */
export type FallsDue = (act: Act, duty: DutyRow) => Promise<void>

/** Everything the running system holds: made once in `main.ts`, in each command of the line, and in tests. */
export type Platform = {
  readonly pools: Pools
  readonly clock: Clock
  readonly library: Library
  readonly slices: readonly Slice[]
  readonly duties: readonly Duty[]
  readonly projections: readonly Projection[]
  readonly packsIn: (area: AreaId, on: PlainDate) => Packs
  readonly calendarOf: (body: BodyId) => Calendar
  readonly clausesOf: (eventType: string) => readonly ClauseId[]
  readonly tell: (act: Act, event: Happened) => Promise<void>
  readonly fallsDueOf: (clause: string, kind: string) => FallsDue | undefined
  /** What whoever reads calls things about a child; nothing where they chose no words. */
  readonly termsOf: (seen: Seen, child: ChildId) => Promise<Terms | undefined>
}

export type PlatformParts = {
  readonly pools: Pools
  readonly clock: Clock
  readonly library: Library
  readonly adoptions: readonly Adoption[]
  readonly calendars: ReadonlyMap<BodyId, Calendar>
  readonly slices: readonly Slice[]
}

const worksAllYear: Calendar = {}

/** Joins the slices' declarations into the one thing that commands, the clock and rebuild are run with. */
export function platformOf(parts: PlatformParts): Platform {
  const { pools, clock, library, adoptions, calendars, slices } = parts
  const listeners = gather(slices.map(slice => slice.listens ?? {}))
  const terms = slices.find(slice => slice.terms)?.terms
  const clauses = gather(slices.map(slice => slice.clauses ?? {}))
  return {
    pools,
    clock,
    library,
    slices,
    duties: slices.flatMap(slice => slice.duties ?? []),
    projections: slices.flatMap(slice => slice.projections ?? []),
    packsIn: (area, on) => packsInForce(library, adoptions, area, on),
    calendarOf: body => calendars.get(body) ?? worksAllYear,
    clausesOf: type => (clauses.get(type) ?? []).flat(),
    tell: async (act, event) => {
      for (const listener of listeners.get(event.type) ?? []) {
        if (act.depth >= 2) throw new Error(`Listeners more than two deep: ${event.type}`)
        await listener({ ...act, depth: act.depth + 1 }, event)
      }
    },
    fallsDueOf: (clause, kind) =>
      slices.map(slice => slice.fallsDue?.[`${clause} ${kind}`] ?? slice.fallsDue?.[clause]).find(Boolean),
    termsOf: async (seen, child) => terms?.(seen, child),
  }
}

function gather<Value>(each: readonly Readonly<Record<string, Value>>[]): ReadonlyMap<string, readonly Value[]> {
  const all = new Map<string, readonly Value[]>()
  for (const [name, value] of each.flatMap(part => Object.entries(part)))
    all.set(name, [...(all.get(name) ?? []), value])
  return all
}
