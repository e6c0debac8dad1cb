import type { EasyOf } from '../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  timeline: {
    DutiesStopped: 'What we owed has stopped',
    ChainContinued: 'The record goes on here',
    DutyDateMoved: 'A day was moved',
    RecordedOnWrongChild: 'Something here was about another child. We moved it',
  },
  ended: {
    title: child => `You do not see ${child}’s page now`,
    lead: (on, by) => `It ended on ${on}. ${by} did this.`,
    someone: 'Someone who leads',
    school: 'the school',
    reason: {
      asked: 'They say: you asked for it.',
      'court-order': 'They say: a court said so.',
      'no-responsibility': 'They say: you do not look after the child now.',
      'young-person': 'They say: the young person chose it.',
      mistake: 'They say: you were added by mistake.',
    },
    stays: 'Your words stay.',
    why: 'You can ask why',
    mayAsk: (by, school) => `Ask ${by}. Or ask at ${school}.`,
    phone: (school, phone) => `${school}: ${phone}`,
    wrong: 'Is it wrong?',
    head: head => `Ask ${head} to look again.`,
    governors: school => `Ask the governors of ${school} to look again.`,
    complain: 'You can complain to the school.',
    responsibility: 'You have the same rights as before. Only a court can change them.',
    court: 'Only a court can change it. A solicitor can help.',
    records: 'You can ask for a copy of what we keep about you.',
    rights: 'Your rights in law',
  },
}
