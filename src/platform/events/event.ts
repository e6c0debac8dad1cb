import type { DomainEvent } from '../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId, CommandId, PersonId, StreamId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Subject } from '../../policy/pack.ts'
import type { Started } from '../duties/duties-of.ts'

/** How it reached us (P4). `clock` is what falls due by itself, `import` what another system told us. */
export type Channel = 'typed' | 'phone' | 'paper' | 'in person' | 'clock' | 'import'

/** On whose authority, in whose words, when it happened and when it was said (P4). */
export type Meta = {
  readonly happenedOn: PlainDate
  /** The day it was said: clocks start here, not on the day it was typed. */
  readonly receivedOn: PlainDate
  readonly channel: Channel
  readonly saidBy?: PersonId
  readonly forBody?: BodyId
}

/** Events for one stream, to follow the version their writer saw (0 for a new stream). */
export type Append = {
  readonly area: AreaId
  readonly stream: StreamId
  readonly expected: number
  readonly child?: ChildId
  readonly subject: Subject
  readonly events: readonly DomainEvent[]
  readonly meta: Meta
  /** Duties that end with the last of these events though no slice declares it: a child has died, something was moved. */
  readonly stops?: readonly string[]
  /** Duties that come to another owner with the last of these events. */
  readonly hands?: readonly Started[]
}

/** An event as it stands in the log, with what listeners need. */
export type Happened<Event extends DomainEvent = DomainEvent> = Event &
  Meta & {
    readonly area: AreaId
    readonly stream: StreamId
    readonly child?: ChildId
    readonly commandId: CommandId
  }
