import { fullDay, type PlainDate } from '../../../../kernel/plain-date.ts'

/** What the story says. */
export const story = {
  title: (child: string) => `${child}’s story`,
  lead: 'Everything that happened, day by day. Find a word, or see it as it stood on a day.',
  on: 'Show it as it stood on',
  show: 'Show',
  find: 'Find a word',
  findHint: 'In what anybody wrote or said.',
  kinds: 'Which of it',
  kind: {
    all: 'Everything',
    record: 'Written',
    identification: 'Deciding',
    support: 'Support',
    reviews: 'Looking again',
    redress: 'Putting right',
    destinations: 'Moves',
  },
  notFound: (find: string) => `Nobody wrote “${find}” here. Try another word.`,
  noneOfKind: 'Nothing of this kind has happened yet.',
  whole: 'The whole story',
  stood: (on: PlainDate) => `As it stood on ${fullDay(on)}`,
  now: 'Back to today',
  none: 'Nothing has happened yet.',
  recordThen: 'The record on that day',
  asked: (who: string) => `Asked: ${who}`,
  times: (count: number) => `${count} times`,
  older: 'Older',
  notADay: 'That is not a day. Give day, month and year, such as 10 11 2026.',
}

export const timeline = {
  RecordOpened: 'The record was opened',
  EntryWritten: 'Written in the record',
  EntryHeldDifferently: 'A different view was put beside an entry',
  SharingChosen: 'Who may read an entry was changed',
  CircleChanged: 'The people around the child changed',
  LookTakenInEmergency: 'Someone looked in an emergency',
  ProfileRead: 'The one page was read',
  EntryChangeAsked: 'A change to what is written was asked for',
  EntryChangeAnswered: 'A change that was asked for was answered',
  EntryErased: 'Words were erased for good',
  WordsChosen: 'Someone chose the words used about them',
  CapacityRecorded: 'One decision was made with somebody’s help',
  RecordBrought: 'Words from elsewhere were brought in',
  FileRefused: 'A file was not brought in',
}
