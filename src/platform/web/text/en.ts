/** The words of the platform's own pages: every kind of "no", and what was kept. */
export const en = {
  problems: {
    notFound: {
      title: 'We cannot find that page',
      words: 'There is no such page, or it is about somebody you are not connected with here.',
      instead: 'Check the address, or start again from your own page.',
      start: 'Go to the start',
    },
    notUnderstood: {
      title: 'We could not read what was sent',
      words: 'Something about it was not as our pages send it, so nothing was changed.',
      instead: 'Go back, load the page again and try once more.',
    },
    forged: {
      title: 'That was not sent from our page',
      words: 'It came from somewhere else, so nothing was changed.',
      instead: 'Open the page here and send it from there.',
    },
    tooLarge: {
      title: 'That is more than we can take at once',
      words: 'One form can hold about a million letters. This was more, so nothing was changed.',
      instead: 'Go back: what you typed is still there. Make it shorter, or send it in parts.',
    },
    tooMany: {
      title: 'Please wait a minute',
      words: 'A great many requests came from here at once, so we are resting.',
      instead: 'Wait a minute, then try again. Nothing is lost.',
    },
    busy: {
      title: 'Many people are asking this at once',
      words: 'What you asked for takes a moment to work out, and others were here first.',
      instead: 'Wait a moment, then try again. Nothing is lost: the address keeps what you chose.',
    },
    signedOut: {
      ranOut: {
        title: 'You were signed out, to keep this safe',
        words: 'This happens after half an hour without a press, and after twelve hours in any case. Nothing was sent.',
      },
      left: {
        title: 'You had signed out already',
        words: 'Somebody pressed “Sign out” in this browser, perhaps you in another tab. Nothing was sent.',
      },
      unknown: { title: 'You are not signed in here', words: 'This page needs you to be signed in. Nothing was sent.' },
      kept: 'What you typed is kept. Sign in and it is there again.',
      notKept: 'We do not know who you are, so what you typed could not be kept.',
      signIn: 'Sign in and go on',
    },
    anothers: {
      title: 'This page was opened by somebody else',
      words:
        'Since then you signed in here, perhaps in another tab. Nothing was sent in your name, and nothing was changed.',
      kept: 'What was typed is kept for whoever opened the page. They find it when they sign in. Nobody else sees it.',
      notKept: 'What was typed could not be kept.',
      again: 'Open the page as yourself',
      signIn: 'Sign in as somebody else',
    },
    conflict: {
      title: 'Someone else changed this too',
      words: 'Nothing is lost. Here is what you typed, and what is saved now is one step away.',
      instead: 'Look at what is saved now. Your words are there too, for you to put together or leave.',
      yours: 'What you typed',
      look: 'See what is saved now',
    },
    refused: { title: 'We cannot do that yet', back: 'Go back' },
    fault: {
      title: 'Sorry, something went wrong here',
      words: 'It is our mistake, not yours. We have written it down and somebody will look.',
      reference: 'If you tell somebody about this, give them this number:',
      again: 'Open the page again',
    },
  },
  elsewhere: {
    words: 'This record goes on in another area, so nothing new is written here.',
    instead: 'Write it there, or ask the setting the child is at now.',
  },
  died: {
    words: 'This child has died, so nothing new is written or asked here.',
    instead: 'What was written before is still there. The family chooses what stays.',
  },
  chooseAgain: 'Choose the file again as well. Your words are kept, and a file could not be.',
  kept: 'Kept for later. You can go on whenever you like.',
}
