import { capital } from '../../../../kernel/capital.ts'
import { desk } from './en-desk.ts'
import { few } from './numbers.ts'

/** What support says. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  /** What a duty is called, wherever it is shown. */
  duty: {
    'answer-part': (child: string) => `The service that was asked says if it can help ${child}`,
    'tell-what-happened': (child: string) => `Someone says what happened with ${child}’s support`,
    'say-what-puts-right': (child: string) => `You hear what will make up for what ${child} missed`,
  } satisfies Record<string, (child: string) => string>,
  /** What the child's timeline says of each event. */
  timeline: {
    CommitmentAgreed: 'Something was agreed',
    PartAccepted: 'The service that was asked said yes',
    PartDeclined: 'The service that was asked said it cannot, and why',
    PartNotAnswered: 'The service that was asked has not answered',
    SessionCredited: 'A session happened',
    SessionDidNotHappen: 'A session did not happen',
    ChildWasAway: 'The child was not there',
    SessionMoved: 'A session moved to another day',
    WeekConfirmed: 'A week was told',
    TellingPutRight: 'A day that was told wrongly was put right',
    OwnerAsked: 'Someone was asked what happened',
    SessionNotTold: 'We have not been told what happened',
    SaidNotHappened: 'Someone said it did not happen',
    TookBackNotHappened: 'Someone took back that it did not happen',
    ShortfallNoticed: 'Some of what was agreed did not happen',
    ShortfallAnswered: 'We heard what will make up for it',
    CommitmentChanged: 'What was agreed changed',
    CommitmentEnded: 'Something that was agreed ended',
  },
  /** What a remedy is meant to make possible. */
  putsRight: 'What did not happen is made up for',
  days: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  rhythm: {
    and: ' and ',
    weekly: (days: string, time: string, place: string) =>
      [`${days}${time && ` at ${time}`}`, place].filter(Boolean).join(', '),
    daily: (time: string, place: string) =>
      [`Every school day${time && ` at ${time}`}`, place].filter(Boolean).join(', '),
    once: (day: string) => `Once, by ${day}`,
    period: (from: string, to: string) => `${from} to ${to}`,
  },
  /** Why it did not happen. A worker's illness is nobody's business: there was no cover. */
  why: {
    'no-cover': 'there was no cover',
    room: 'the room was not free',
    'something-else-on': 'something else was on',
    closed: 'the place was closed',
    'another-lesson': 'there was another lesson',
    other: 'for another reason',
    away: 'away',
    'chose-not-to': 'chose not to',
  },
  count: {
    nothing: 'Nothing was due yet.',
    soFar: (agreed: number) => `${capital(few(agreed))} ${agreed === 1 ? 'session' : 'sessions'} so far.`,
    happened: (happened: number) => `${capital(few(happened))} happened`,
    moved: (moved: number) => `${few(moved)} of them on a new day`,
    didNot: (missed: number) => `${capital(few(missed))} did not happen`,
    away: (child: string, away: number) => `${child} was away for ${few(away)}.`,
    chose: (child: string, chose: number) => `${child} chose not to for ${few(chose)}.`,
    notTold: (untold: number) => `We have not been told about ${few(untold)}.`,
    settingSays: (who: string, happened: number, missed: number) =>
      `${who} says ${few(happened)} happened${missed > 0 ? `, and ${few(missed)} did not` : ''}.`,
    youSay: (happened: number, missed: number) =>
      `You say ${few(happened)} happened${missed > 0 ? `, and ${few(missed)} did not` : ''}.`,
    othersSay: (happened: number, missed: number) =>
      `In your family it is said that ${few(happened)} happened${missed > 0 ? `, and ${few(missed)} did not` : ''}.`,
    both: 'Both stand here until you have talked about it.',
    lastWeek: (happened: number, told: number) => `Last week: ${few(happened)} out of ${few(told)}.`,
    lastWeekUntold: 'Last week: not told yet.',
    everyDay: (happened: number, told: number) => `It happened on ${few(happened)} out of ${few(told)} days.`,
    daysNotTold: (untold: number) => `We have not been told about ${few(untold)} ${untold === 1 ? 'day' : 'days'}.`,
    once: { done: (day: string) => `It came on ${day}.`, due: (day: string) => `It is to come by ${day}.` },
  },
  bead: {
    movedTo: (day: string) => `moved to ${day}`,
    movedAndHappened: (day: string) => `moved to ${day}, and happened`,
    today: 'today: not told yet',
    notTold: (day: string) => `${day}: we have not been told`,
    whyNot: (day: string, why: string) => `${day}: ${why}`,
    away: (child: string, day: string) => `${child} was away on ${day}`,
    wasAway: (child: string) => `${child} was away`,
    choseNot: (child: string) => `${child} chose not to`,
    chose: (child: string, day: string) => `${child} chose not to on ${day}`,
    youSaid: (day: string) => `You said ${day} did not happen`,
    otherSaid: (who: string, day: string) => `${who} says ${day} did not happen`,
    thisWeek: 'This week',
  },
  status: {
    asked: (body: string, day: string) => `${body} has been asked, and answers by ${day}.`,
    askedOver: (body: string) => `${body} has not answered yet. Its lead has been asked.`,
    declined: (body: string) => `${body} says it cannot give this.`,
    instead: 'What it can do:',
    ended: (day: string) => `This ended on ${day}.`,
    starts: (day: string) => `This starts on ${day}.`,
  },
  /** A child's own week, on their own page. */
  own: {
    title: 'My week',
    day: (day: string, what: string) => `${day}: ${what}`,
    tell: 'It did not happen on another day',
    all: 'All my help',
  },
  my: {
    title: (child: string) => `What we agreed for ${child}`,
    mine: 'What we agreed for me',
    heading: 'What we agreed, and what happened',
    lead: 'You can see who does what, and how often. You can see what happened too.',
    empty: {
      title: 'Nothing is agreed yet.',
      words: 'When you and the school agree some help, each time it happens is a mark here.',
    },
    gives: (who: string, body: string) => `${who}, ${body}`,
    nobodyYet: (body: string) => `${capital(body)}. We do not know who yet.`,
    toward: (outcome: string) => `So that: ${outcome}`,
    rests: 'What this rests on',
    agreedWith: (who: string) => `Agreed with ${who}`,
    missed: {
      title: 'Some of this did not happen',
      words: (body: string, day: string) => `${body} says by ${day} what will make up for it.`,
      over: (body: string, day: string) => `${body} was to say by ${day} what will make up for it. It has not yet.`,
      answered: (body: string) => `What ${body} does about it`,
      concern: 'Is it still not right? You can say so.',
    },
    goodThings: 'Something good',
    tellButton: 'Tell us something did not happen',
    tell: {
      title: 'What did not happen?',
      lead: 'Press once. We write it down beside what the school says.',
      button: 'This did not happen',
      back: 'It did happen after all',
      said: 'You said this did not happen',
      none: 'Nothing was to happen in these weeks.',
      earlier: 'Show earlier days',
      day: (name: string, day: string) => `${name}, ${day}`,
      state: { told: 'The school says it happened', untold: 'Nobody has told us yet', not: 'The school says so too' },
      thanks: 'Thank you. We have written it down.',
      thanksMore: 'It stands beside what the school says. You do not have to do anything else.',
      tookBack: 'We have taken it back.',
    },
    concern: 'If support is not right',
    concernAbout: (name: string) => `If ${name} is not right`,
    backToAgreed: 'Back to what we agreed',
    ended: 'What we did before',
  },
  desk,
}

export type Text = typeof en
