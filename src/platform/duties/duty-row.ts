import type { AreaId, BodyId, ChildId, PersonId, StreamId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

/** A duty as it stands: who owes what to whom, by when. The one place a due date is read from. */
export type DutyRow = {
  readonly area: AreaId
  readonly duty: string
  readonly child?: ChildId
  readonly stream: StreamId
  readonly clause: string
  readonly pack: string
  readonly kind: string
  readonly part?: string
  readonly owedByBody: BodyId
  readonly owedByPerson?: PersonId
  readonly owedTo: string
  readonly startedOn: PlainDate
  readonly dueOn: PlainDate
  readonly endedOn?: PlainDate
  readonly endedBy?: string
  /** Who may read of it: as the event it began with. */
  readonly audience: string
  readonly named: readonly string[]
}
