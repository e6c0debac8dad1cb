import type { OpenRecord } from './commands.ts'
import type { RecordEvent } from './events.ts'
import type { RecordContext } from './record-context.ts'

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
