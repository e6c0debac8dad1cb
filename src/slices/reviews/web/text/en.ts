import { desk } from './en-desk.ts'

/** What reviews say. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  /** What a duty is called, wherever it is shown. */
  duty: {
    'hold-review': (child: string) => `We meet to look again at ${child}’s support`,
    'meet-for-review': (child: string) => `We meet to look again at ${child}’s support`,
    'ask-for-words': (child: string) => `${child} and you are asked what you want said`,
    'give-words': (child: string) => `Someone who helps ${child} says what they think`,
    'answer-change': () => 'You hear about the change you asked for',
  } satisfies Record<string, (child: string) => string>,
  /** What is owed once its day has passed, where that is another thing. */
  late: {
    'meet-for-review': (child: string) => `You hear what came of the meeting about ${child}’s support`,
  } satisfies Record<string, (child: string) => string>,
  timeline: {
    ReviewDue: 'It was set by when to look again together',
    ReviewSet: 'The day of the review was set',
    ContributionAsked: 'Asked what they want said',
    ContributionGiven: 'What matters to them',
    ReviewMoved: 'The review moved to another day',
    ReviewHeld: 'We looked again together',
    ChangeAsked: 'A change was asked for',
    ChangeAnswered: 'An answer about the change',
  },
  my: {
    review: {
      title: (child: string) => `Looking again at ${child}’s support`,
      ownTitle: 'My review',
      when: (day: string) => `On ${day}`,
      by: (day: string) => `By ${day}`,
      at: (time: string, place: string) => [time, place].filter(Boolean).join(', '),
      next: (setting: string) => `${setting} holds the meeting`,
      nextWords: (child: string) =>
        `${child} speaks first, for as long as ${child} likes. Then you, and everyone who helps.`,
      overdue: (day: string) => `Overdue since ${day}`,
      came: (setting: string) => `${setting} tells you what came of the meeting`,
      notTold: (day: string) => `The meeting was to be on ${day}. We have not been told what came of it.`,
      askThem: 'Ask, or say which day suits you when you write.',
      noDay: 'The day is not set yet. You can say which days suit you when you write.',
      moved: 'It moved',
      everyone: 'What each of us wants said',
      everyoneEmpty: 'No words yet. They come here as people write them.',
      asked: (day: string) => `Asked on ${day}. No reply yet.`,
      well: 'Going well',
      notYet: 'Not yet',
      wanted: 'I would like',
      form: {
        title: 'Say what matters to you',
        ownTitle: 'What do you want to say?',
        lead: 'Answer one, two or all three. Everyone around the child can read it before the meeting.',
        well: 'What is going well?',
        notYet: 'What is not right yet?',
        wanted: 'What would you like to happen?',
        save: 'Save my words',
        thanks: 'Thank you. Your words are ready for the meeting.',
        empty: 'Answer one of the three questions.',
      },
      held: (day: string) => `We met on ${day}`,
      canDo: 'What I can do now',
      canDoOf: (child: string) => `What ${child} can do now`,
      how: { said: 'said', wrote: 'wrote', drew: 'drew', signed: 'signed', 'showed us': 'showed us' } satisfies Record<
        string,
        string
      >,
      changes: 'What we decided',
      decided: { continues: 'Goes on', changes: 'Changes', ends: 'Ends' } satisfies Record<string, string>,
      until: (day: string) => `to ${day}`,
      givenBy: (who: string) => `From now on it is for ${who} to give.`,
      agreedAll: 'Everyone agreed.',
      differ: 'Some of us see it differently',
      nextReview: (day: string) => `We look again by ${day}.`,
      lastTime: (day: string) => `What came of it last time, on ${day}`,
      ask: 'Ask for something to change',
      disagree: 'If support is not right',
    },
    change: {
      title: 'Ask for a change',
      lead: (setting: string, day: string) => `${setting} answers by ${day}.`,
      which: 'What is it about?',
      something: 'Something else',
      words: 'What would you like to be different?',
      hint: 'A few words are enough.',
      empty: 'Say what you would like to change.',
      send: 'Ask for it',
      thanks: (day: string) => `Thank you. You hear by ${day}.`,
      list: 'Changes you asked for',
      ownList: 'Changes I asked for',
      none: 'None yet. When you ask for one, it stays here with the day you hear by.',
      due: (setting: string, day: string) => `${setting} answers by ${day}.`,
      answer: { yes: 'Yes', 'at the review': 'We talk about it at the review', 'not now': 'Not now' } satisfies Record<
        string,
        string
      >,
      askedOn: (day: string) => `Asked on ${day}`,
      noSetting: 'Ask your area’s officer. Nobody is named for this child yet.',
    },
  },
  desk,
}
export type Text = typeof en
