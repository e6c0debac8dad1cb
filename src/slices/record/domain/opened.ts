import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import type { Packs } from '../../../policy/pack.ts'
import type { OpenRecord } from './commands.ts'
import type { RecordEvent } from './events.ts'
import type { Writer } from './may.ts'

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

/** The record is open from this day, with the one person to ask (RCD-9). */
export const opened = (command: Omit<OpenRecord, 'type'>, context: RecordContext): RecordEvent => {
  const setting = command.setting ?? context.setting
  const contact = command.contact ?? context.contact
  return {
    type: 'RecordOpened',
    data: {
      openedOn: context.today,
      because: command.because,
      ...(setting && { setting }),
      ...(contact && { contact }),
    },
  }
}
