import type { Kysely } from 'kysely'
import type { AreaId, BodyId, CommandId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Calendar } from '../../kernel/working-days.ts'
import type { Packs } from '../../policy/pack.ts'
import type { Actor } from '../access/actor.ts'
import type { Platform } from '../platform.ts'
import type { DB } from './tables.generated.ts'

/** The database inside one transaction, as one actor. Kysely's builder, or `sql` for a hot path. */
export type Tx = Kysely<DB>

/** What a read may use. Row-level security has already decided which rows there are. */
export type Seen = {
  readonly tx: Tx
  readonly actor: Actor
  /** The day in London, by our clock. */
  readonly today: PlainDate
  readonly at: Date
  readonly packsIn: (area: AreaId) => Packs
  /** The days a body works; a body we hold no terms for works all year. */
  readonly calendarOf: (body: BodyId) => Calendar
}

/** What a write may use: one transaction in one area, under one command id. */
export type Act = Seen & {
  readonly area: AreaId
  readonly packs: Packs
  readonly commandId: CommandId
  readonly platform: Platform
  /** True when history is loaded under its own dates: the demo, a restore, a transfer. Needs the system's login. */
  readonly backdated: boolean
  /** How many listeners deep: two is the most. */
  readonly depth: number
}
