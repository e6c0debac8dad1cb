import { type Listener, listener } from '../../platform/platform.ts'
import type { SupportDecided } from '../identification/index.ts'
import { runRecord } from './store/run-record.ts'

/** Extra support was agreed, or had been before: the child has a record from that moment (IDN-12). */
export const listens: Readonly<Record<string, Listener>> = {
  SupportDecided: listener<SupportDecided>(async (act, event) => {
    if (event.child && event.data.outcome === 'extra-support')
      await runRecord(act, event.child, { type: 'OpenRecord', because: 'extra-support' })
  }),
  ArrivedAlreadySupported: async (act, event) => {
    if (event.child) await runRecord(act, event.child, { type: 'OpenRecord', because: 'arrived-supported' })
  },
}
