import type { EasyOf } from '../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  timeline: {
    DutiesStopped: 'Everything we owed has stopped',
    DutyDateMoved: 'A day was moved',
    RecordedOnWrongChild: 'Something here was about another child. We moved it',
  },
}
