import { type Duty, duty } from '../../../policy/duty.ts'
import type { RecordEvent } from './events.ts'

const checkOf = (event: RecordEvent) => {
  if (event.type === 'EntryWritten' && event.data.check) return event.data.check
  throw new Error(`${event.type} asks for no check`)
}

/** What keeps a child safe is checked at least as often as the pack says. Writing it again starts the clock again. */
export const duties: readonly Duty<RecordEvent>[] = [
  duty<RecordEvent>('RCD-3', {
    subject: 'record',
    kind: 'check-keep-me-safe',
    starts: ['EntryWritten'],
    when: event => event.type === 'EntryWritten' && event.data.check !== undefined,
    ends: [],
    part: event => (event.type === 'EntryWritten' ? event.data.entry : undefined),
    owedBy: event => ({ body: checkOf(event).setting }),
    owedTo: 'child',
    due: event => checkOf(event).by,
  }),
]
