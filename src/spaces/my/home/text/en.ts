/** The family's home. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  my: {
    /** After a child has died. */
    remembering: {
      sorry: (child: string) => `We are very sorry that ${child} has died. Nothing more is asked of you here.`,
      stays: 'What was written stays. You choose, in your own time, what is kept.',
      record: 'What was written',
      story: 'The story, day by day',
    },
    title: 'What happens next',
    hello: (name: string) => `Hello, ${name}`,
    morning: (name: string) => `Good morning, ${name}`,
    afternoon: (name: string) => `Good afternoon, ${name}`,
    evening: (name: string) => `Good evening, ${name}`,
    about: (child: string, age: number) => `This page is about ${child}, ${age}.`,
    show: (child: string) => `Show ${child} instead`,
    ended: (child: string, day: string) => `You no longer see ${child}’s page. Your place ended on ${day}.`,
    endedWhy: 'Why, and what you can do',
    next: {
      by: (day: string) => `By ${day}`,
      overdue: (day: string) => `Overdue since ${day}`,
      alsoOwed: 'Also owed to you:',
      since: (day: string) => `overdue since ${day}`,
      told: (day: string) => `You told us on ${day}.`,
      owes: (name: string) => `${name} owes you this`,
      hours: (name: string, hours: string) => `${name} answers the phone: ${hours}.`,
      otherwise: 'No answer by then?',
      step: 'You can take the next step yourself.',
      see: 'See more',
      calm: 'Nothing is owed to you today.',
      calmMore: 'When something is, it stands here with its day and who owes it.',
    },
    agreed: 'What we agreed, and what happened',
    agreedEmpty: 'Nothing is agreed yet.',
    agreedMore: 'When support is agreed, each time it happens is a mark here. You can say when it did not.',
    tell: 'Tell us something did not happen',
    all: 'See all that we agreed',
    news: {
      title: 'New for you',
      extraSupport: (child: string, day: string) => `${child} gets extra support: decided on ${day}`,
      notNow: (day: string, again: string | undefined) =>
        `Decided on ${day}: not now${again ? `. We look again on ${again}` : ''}`,
      reviewed: (child: string, day: string) =>
        `We looked again on ${day}: what ${child} can do now, and what we decided`,
      answeredAbout: (name: string) => `There is an answer to the concern about ${name}`,
      answered: 'There is an answer to your concern',
      wentOn: (day: string, name: string | undefined) =>
        `The concern${name ? ` about ${name}` : ''} went to the next step. You hear by ${day}`,
    },
    starts: 'What starts now, before anyone decides',
    startsWho: (who: string, day: string) => `${who}, from ${day}`,
    good: 'Something good this week',
    page: (child: string) => `See ${child}’s page`,
    meeting: 'Next meeting',
    meetingWas: (day: string) => `The meeting on ${day}`,
    meetingBy: (day: string) => `By ${day}. The day is not set yet.`,
    meetingWords: (child: string) =>
      `${child} speaks first, for as long as they like. Then you, and everyone who helps.`,
    meetingPast: 'We have not been told what came of it. Ask, or say which day suits you.',
    say: 'Say what matters to you',
    another: 'Ask for another time',
    count: 'What you can count on',
    promise: {
      best: (setting: string, child: string) => `${setting} does all it can to get ${child} the support they need.`,
      assess: (limit: string, child: string) =>
        `If you ask for a plan (EHC plan), you hear within ${limit} if ${child} will be assessed.`,
      agreed: (name: string, rhythm: string, day: string) => `${name}: ${rhythm}, until ${day}.`,
      once: (name: string, rhythm: string) => `${name}: ${rhythm}.`,
      concern: (limit: string) => `An answer to any concern within ${limit}.`,
      review: (day: string) => `We look again together by ${day}.`,
      governors: (setting: string) => `${setting}’s governors`,
      here: 'whoever gave the support',
      national: 'If nobody here puts it right, a national body looks again.',
      nobody: 'nobody yet: this body is not set up',
      everything: 'Everything you can count on',
    },
    change: 'Ask for a change or a meeting',
    wrong: 'If support is not right',
    rights: 'Your rights under today’s law',
    looked: (child: string, people: number) => {
      if (people === 0) return `Who looked at ${child}’s record`
      return `Who looked at ${child}’s record this week: ${people === 1 ? '1 person' : `${people} people`}`
    },
    record: (child: string) => `${child}’s record`,
    story: (child: string) => `${child}’s story, day by day`,
    language: 'Your language, and an interpreter',
    copy: 'Take a copy of the record',
    worry: 'Say what worries you',
    need: 'What worried you, and what was decided',
    contact: (name: string) => `Questions? Ask ${name}`,
    empty: {
      title: 'Welcome',
      lead: 'No child of yours is here yet.',
      words: 'Tell us what worries you, in your own words. No diagnosis is needed. You see at once what happens next.',
    },
  },
}
export type Text = typeof en
