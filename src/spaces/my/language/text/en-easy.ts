import type { EasyOf } from '../../../../platform/i18n/texts.ts'
import type { Text } from './en.ts'

/** The same in easy read. */
export const enEasy: EasyOf<Text> = {
  my: {
    title: 'Your language',
    back: 'Your page',
    lead: 'You speak this at home:',
    leadAny: 'Tell us what you speak.',
    talk: ['Someone can help you talk with us.', 'It is free. It is never your child.'],
    letter: ['Someone can read letters to you.', 'Ask the school.'],
    write: ['You can write in your language.', 'We keep your words as they are.'],
    expect: 'What everyone can expect',
    told: 'What you told us',
    which: 'What do you speak at home?',
    whichNeeded: 'Write what you speak at home.',
    interpreter: 'Do you want someone to help you talk?',
    interpreterOptions: { yes: 'Yes', sometimes: 'Sometimes. Ask me first', no: 'No' },
    interpreterNeeded: 'Choose one.',
    save: 'Keep this',
    saved: 'Thank you. Everyone who talks with you can see this.',
  },
}
