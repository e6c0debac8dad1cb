import type { EasyOf } from '../../i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  demo: {
    title: 'Choose who to be',
    lead: 'These people are not real. You can try everything.',
    asked: 'This is only to try things. Choose who to be. Then you can go on.',
    none: 'Nobody is here yet.',
    unknown: 'Choose one of these people.',
    moved: day => `It is now ${day}.`,
    days: 'Type a number of days, from 1 to 366.',
  },
  signIn: {
    title: 'Sign in',
    email: 'What is your e-mail address?',
    emailHint: 'We send you a link. You do not need a password.',
    emailMissing: 'Type your e-mail address',
    send: 'Send me a link',
    demo: 'This is only to try things. Choose who to be.',
    sentTitle: 'Look at your e-mail',
    sent: 'We sent you a link. Open it in the next 15 minutes.',
    notCome: 'Nothing there? Ask at your school.',
    linkTitle: 'Nearly there',
    link: 'Press the button to sign in.',
    press: 'Sign in',
    usedTitle: 'That link is too old',
    used: 'You can have a new link.',
    again: 'Send me a new link',
    signedOut: 'You are signed out.',
  },
  letter: {
    subject: 'Your link to Tandem',
    words: (called, link) => `Hello ${called},\n\nOpen this link to sign in:\n\n${link}\n`,
  },
}
