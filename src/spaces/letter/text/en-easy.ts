import type { EasyOf } from '../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

/** The same in easy read: choosing it. The letter itself is for somebody else, in plain English. */
export const enEasy: EasyOf<typeof en> = {
  my: {
    page: {
      title: child => `A letter about ${child}`,
      own: 'A letter about me',
      lead: 'Do you need proof? You can make a letter. You choose what it says.',
      forWhat: 'What is it for?',
      purposes: {
        benefits: { label: 'Money', words: 'For DLA, PIP or Carer’s Allowance.' },
        exams: { label: 'Exams', words: 'For more time, a reader or a quiet room.' },
        travel: { label: 'Travel', words: 'For help to get to school.' },
        work: { label: 'Work and college', words: 'For a boss or a college.' },
        other: { label: 'Something else', words: 'A club, a home, a doctor.' },
      },
      parts: 'What do you want it to say?',
      partsHint: 'We ticked some. You can change them.',
      agreed: 'What we agreed',
      none: 'The record is still empty. Write in it first.',
      make: 'Make the letter',
      another: 'For something else',
      noted: 'We write down that you made a letter.',
      ownNoted: 'We tell nobody that you made a letter.',
      private: 'Your private words are never in it.',
      back: 'Back',
    },
  },
}
