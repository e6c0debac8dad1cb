import { fullDay } from '../../../../kernel/plain-date.ts'
import type { Text } from './en.ts'
import { erasing } from './en-erasing.ts'

/** The same in easy read: only what a child and their family read of it. */
export const erasingEasy: Text['erasing'] = {
  ...erasing,
  because: {
    asked: 'Someone asked for it. They were their words',
    court: 'A court said so',
    'about-another': 'They told something private about someone else',
    'not-lawful': 'The law says we may not keep them',
  },
  gone: 'Words that are gone',
  goneTitle: 'These words are gone',
  goneLead: 'Nobody can read them any more.',
  line: (who, on) => `${who} took words out for good. That was on ${fullDay(on)}.`,
  differ: 'Do you think this was wrong? Tell us:',
  concern: 'Something is not right',
}
