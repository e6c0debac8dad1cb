import { type Duty, duty } from '../../../policy/duty.ts'
import type { RecordEvent } from './events.ts'

const checkOf = (event: RecordEvent) => {
  if (event.type === 'EntryWritten' && event.data.check) return event.data.check
  throw new Error(`${event.type} asks for no check`)
}

const owedIn = (event: RecordEvent) => {
  if (event.type === 'EntryChangeAsked') return event.data.owed
  throw new Error(`${event.type} asks for no answer`)
}

/**
 * What keeps a child safe is checked at least as often as the pack says: writing it again starts the clock again. A change to
 * what is written is answered by whoever wrote it at work, or whoever leads.
 */
export const duties: readonly Duty<RecordEvent>[] = [
  duty<RecordEvent>('RCD-3', {
    subject: 'record',
    kind: 'check-keep-me-safe',
    starts: ['EntryWritten'],
    when: event => event.type === 'EntryWritten' && event.data.check !== undefined,
    // What was erased is nothing to check any more (RCD-23).
    ends: ['EntryErased'],
    endsParts: event => (event.type === 'EntryErased' && event.data.part === 'keep-me-safe' ? [event.data.entry] : []),
    part: event => (event.type === 'EntryWritten' ? event.data.entry : undefined),
    owedBy: event => ({ body: checkOf(event).setting }),
    owedTo: 'child',
    due: event => checkOf(event).by,
  }),
  duty<RecordEvent>('RCD-12', {
    subject: 'record',
    kind: 'answer-entry-change',
    starts: ['EntryChangeAsked'],
    ends: ['EntryChangeAnswered'],
    part: event =>
      event.type === 'EntryChangeAsked' || event.type === 'EntryChangeAnswered' ? event.data.change : undefined,
    owedBy: event => {
      const { setting, person } = owedIn(event)
      return { body: setting, ...(person && { person }) }
    },
    owedTo: 'family',
    due: event => owedIn(event).by,
  }),
]
