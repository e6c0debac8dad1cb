import type { EasyOf } from '../../i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  problems: {
    notFound: {
      title: 'This page is not here',
      words: 'The page is not here. Or it is about someone else.',
      instead: 'Go back to your own page.',
      start: 'Go to the start',
    },
    notUnderstood: {
      title: 'We could not read that',
      words: 'We did not change anything.',
      instead: 'Go back. Open the page again. Then try again.',
    },
    forged: {
      title: 'That did not come from our page',
      words: 'We did not change anything.',
      instead: 'Open our page. Send it from there.',
    },
    tooLarge: {
      title: 'That is too long',
      words: 'It was too long for us. We did not change anything.',
      instead: 'Go back. Your words are still there. Make them shorter.',
    },
    tooMany: {
      title: 'Please wait',
      words: 'Too many things came at once.',
      instead: 'Wait one minute. Then try again. Nothing is lost.',
    },
    busy: {
      title: 'Please wait a moment',
      words: 'Many people are asking at once.',
      instead: 'Then try again. Your choices are kept.',
    },
    signedOut: {
      ranOut: { title: 'You were signed out', words: 'You were signed in for a while. This keeps your page safe.' },
      left: { title: 'You signed out', words: 'Someone pressed “Sign out” here. We did not send anything.' },
      unknown: { title: 'You are not signed in', words: 'Sign in first. We did not send anything.' },
      kept: 'Your words are kept. Sign in to see them.',
      notKept: 'We could not keep your words. We do not know who you are.',
      signIn: 'Sign in',
    },
    anothers: {
      title: 'Someone else opened this page',
      words: 'Then you signed in. We did not send anything.',
      kept: 'The words are kept for the person who opened the page. Only they can see them.',
      notKept: 'We could not keep the words.',
      again: 'Open the page as you',
      signIn: 'Sign in as someone else',
    },
    conflict: {
      title: 'Someone else changed this too',
      words: 'Nothing is lost. Here are your words.',
      instead: 'Look at the page now. Your words are there too.',
      yours: 'Your words',
      look: 'See the page now',
    },
    refused: { title: 'We cannot do that yet', back: 'Go back' },
    fault: {
      title: 'Sorry, we made a mistake',
      words: 'It is not your mistake. Someone will look at it.',
      reference: 'If you tell someone, say this number:',
      again: 'Open the page again',
    },
  },
  elsewhere: {
    words: 'This record is in another area now. Nothing new is written here.',
    instead: 'Write it there.',
  },
  died: {
    words: 'This child has died. Nothing new is written here.',
    instead: 'What was written before is still here.',
  },
  chooseAgain: 'Choose your file again too. Your words are kept.',
  kept: 'We kept it for later.',
}
