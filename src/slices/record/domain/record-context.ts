import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import type { Packs } from '../../../policy/pack.ts'
import type { Writer } from './may.ts'

/** What every decision about a record is made with: the day, the rules, who asks and who the child is. */
export type RecordContext = {
  readonly today: PlainDate
  readonly packs: Packs
  readonly calendarOf: (body: BodyId) => Calendar
  readonly me: Writer
  /** The child as a person with words of their own. */
  readonly child: PersonId
  readonly bornOn: PlainDate
  readonly setting?: BodyId
  readonly contact?: PersonId
}
