import { fullDay, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { SymbolName } from '../../../../ui/pictures/names.ts'

/** What a child or young person reads on their own page. */
export const own = {
  /** Somebody who does not work with them looked. */
  emergency: (who: string, day: string) => `${who} looked at one page about you in an emergency on ${day}. They wrote:`,
  /** Who may read it, said to the young person whose record it is. */
  audience: {
    'in-charge': 'Every adult in charge of me',
    circle: 'Everyone around me',
    'professionals-and-family': 'My family and the professionals',
    'family-and-author': 'My family and me',
    named: 'People I name',
    'only-me': 'Only me',
  },
  hello: (name: string) => `Hi, I’m ${name}`,
  /** An older one’s page speaks to them; a younger one’s speaks for them. */
  /** What the top bar of their own page says, once younger and from twelve. */
  brand: 'My page',
  brandOlder: (name: string) => `${name}’s space`,
  hi: (name: string) => `Hi ${name}`,
  age: (years: number) => `I am ${years}.`,
  sayIt: (sound: string) => `Say “${sound}”.`,
  bring: 'Bring in what was written somewhere else',
  next: {
    by: (day: string) => `By ${day}`,
    overdue: (day: string) => `Overdue since ${day}`,
    change: 'You hear about the change you asked for',
    concern: 'You get an answer: something is not right',
    question: 'You get an answer to your question',
    entry: 'You hear about the words you want changed',
    asked: (day: string) => `On ${day} you said:`,
    owes: (name: string) => `${name} owes you this`,
    otherwise: 'No answer by then?',
    step: 'You can take the next step yourself.',
    see: 'See it, or add to it',
  },
  meeting: 'My meeting',
  meetingBy: (day: string) => `By ${day}. The day is not set yet.`,
  meetingWords: 'You speak first, for as long as you like.',
  say: 'Say what matters to me',
  know: 'Know this before you teach me.',
  listenTo: (title: string) => title,
  change: 'Change my page',
  tell: 'Tell someone',
  needs: 'We are thinking about what helps. What do you want to say?',
  looked: 'Who looked at my page',
  copy: 'Take a copy of my record',
  letter: 'Make a letter about me',
  share: 'Show my record to someone by a link',
  seesOf: (child: string) =>
    `${child}’s family, and the grown-ups who teach ${child}, help, or lead where ${child} learns.`,
  seesNotOf: (child: string) => `Words ${child} keeps private are seen by nobody else.`,
  /** `Amara, Efua and 7 grown-ups who …`. */
  sees: (family: readonly string[], others: number) =>
    [
      family.join(', '),
      others === 1
        ? '1 grown-up who teaches you, helps you, or leads where you learn.'
        : `${others} grown-ups who teach you, help you, or lead where you learn.`,
    ]
      .filter(Boolean)
      .join(' and '),
  seesNot: 'Words you keep for yourself are seen by nobody else.',
  around: 'Who is around me, and until when',
  seesExcept: 'If someone may be hurt, the grown-up who keeps children safe can be told.',
  read: (names: string) => `${names} has read it`,
  reads: (names: string) => `${names} have read it`,
  nobodyYet: 'Nobody has read it yet',
  none: 'Your page is still empty. Start with something you are good at.',
  write: {
    title: 'Change my page',
    lead: 'It is yours. Nobody else changes your words.',
    part: 'What is it about?',
    words: 'Your words',
    lines: 'One thing on each line. You can choose a picture for each.',
    line: (number: number) =>
      ['First thing', 'Second thing', 'Third thing', 'Fourth thing'][number - 1] ?? 'One more thing',
    picture: 'A picture for it',
    noPicture: 'No picture',
    pictures: 'Pictures',
    audience: 'Who may see this?',
    send: 'Put it on my page',
    saved: 'It is on your page now.',
    new: 'Something new',
    changeThis: 'Change this',
  },
  inMyWords: 'In my words',
  changedOn: (day: string) => `changed ${day}`,
  saidOn: (day: string) => day,
  theirs: (child: string) => `These are ${child}’s own words. Nobody else changes them.`,
  writePrivate: 'Write something just for me',
  whoCanSee: 'Who can see what',
  onlyMe: 'Only me.',
  people: (names: readonly string[]) =>
    `${names.join(', ')}. ${names.length === 1 ? 'One person' : `${names.length} people`}.`,
  looksThisWeek: (people: number) =>
    people === 0
      ? 'Nobody else looked this week.'
      : people === 1
        ? 'One person looked this week.'
        : `${people} people looked this week.`,
  seeWhen: 'See when and why',
  youChoose: (on: PlainDate) => `From ${fullDay(on)}, you choose.`,
  wantChange: 'I want a change',
  notRight: 'Something is not right',
  made: 'I made this',
  drawOrSay: 'Make something for my page',
  private: 'Just for me',
  pictureWords: {
    bad: 'Bad',
    ball: 'Ball',
    book: 'Book',
    bus: 'Bus',
    calm: 'Calm',
    change: 'Change',
    computer: 'Computer',
    draw: 'Drawing',
    ears: 'Ear muffs',
    food: 'Food',
    friends: 'Friends',
    good: 'Good',
    great: 'Great',
    hand: 'Hand',
    heart: 'Heart',
    home: 'Home',
    laugh: 'Laughing',
    letter: 'Letter',
    loud: 'Loud',
    meeting: 'Meeting',
    music: 'Music',
    notgood: 'Not good',
    phone: 'Phone',
    picture: 'Picture',
    quiet: 'Quiet',
    route: 'The way',
    rush: 'Rushing',
    school: 'School',
    soso: 'So-so',
    star: 'Star',
    talk: 'Talking',
    think: 'Thinking',
    wait: 'Waiting',
    walk: 'Walking',
    water: 'Water',
  } satisfies Record<SymbolName, string>,
}
