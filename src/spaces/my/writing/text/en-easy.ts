import type { EasyOf } from '../../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  my: {
    title: 'When we write to you',
    back: 'Your page',
    lead: 'You choose when we write.',
    says: ['We write: something is new.', 'We do not write names.'],
    quiet: ['Is nothing new? Then we do not write.', 'Did you see it here? Then we do not write.'],
    ask: ['You can always ask.', 'We tell you the day for the answer.'],
    often: 'How often?',
    oftenOptions: { day: 'Once a day', week: 'Once a week', never: 'Never' },
    oftenNeeded: 'Choose one.',
    weekday: 'Which day?',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    hour: 'What time?',
    hourOptions: { 8: 'In the morning', 12: 'At lunch time', 16: 'After school', 19: 'In the evening' },
    noEmail: 'We do not have your e-mail. The office can add it.',
    neverMore: 'Letters on paper come as before.',
    save: 'Keep this',
    saved: 'Thank you. We do what you chose.',
  },
}
