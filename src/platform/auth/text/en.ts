export const en = {
  demo: {
    title: 'Walk through as…',
    lead: 'Invented people in an invented place. Look at anything, change anything.',
    asked: 'To go on, you need to be somebody. This is a demonstration: choose somebody to be.',
    none: 'Nobody lives here yet. The demonstration is still being told.',
    unknown: 'Choose one of these people.',
    moved: (day: string) => `It is now ${day}. What fell due in between has happened.`,
    days: 'Say how many days to go on, from 1 to 366.',
  },
  signIn: {
    title: 'Sign in',
    email: 'What is your e-mail address?',
    emailHint: 'We send you a link. You need no password.',
    emailMissing: 'Type your e-mail address',
    send: 'Send me a link',
    demo: 'This is a demonstration. Choose somebody to be instead.',
    sentTitle: 'Look at your e-mail',
    sent: 'If we know that address, a link is on its way. It works once, for 15 minutes.',
    notCome: 'Nothing there? Look in your junk folder, or ask your inclusion lead which address we have.',
    linkTitle: 'You are nearly there',
    link: 'Press the button to sign in on this device.',
    press: 'Sign in',
    usedTitle: 'That link does not work any more',
    used: 'A link works once, for 15 minutes. You can have a new one.',
    again: 'Send me a new link',
    signedOut: 'You are signed out.',
  },
  letter: {
    subject: 'Your link to Tandem',
    words: (called: string, link: string) =>
      `Hello ${called},\n\nThis link signs you in. It works once, for 15 minutes.\n\n${link}\n\nIf you did not ask for it, you need not do anything.`,
  },
}
