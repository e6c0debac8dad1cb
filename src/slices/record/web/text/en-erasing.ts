import { fullDay, type PlainDate } from '../../../../kernel/plain-date.ts'

/** What is said where words are taken out for good, and to whoever read them (RCD-23). */
export const erasing = {
  link: 'Erase for good',
  title: (part: string) => `Erase what is written in “${part}”?`,
  lead: 'This cannot be undone. The words go from every page, every copy made later and the log itself.',
  what: 'What goes',
  versions: (count: number) => (count === 1 ? 'These words' : `These words, in all ${count} versions`),
  views: (count: number) => (count === 1 ? 'One different view beside them' : `${count} different views beside them`),
  asked: (count: number) => (count === 1 ? 'One question about a change' : `${count} questions about changes`),
  files: (count: number) =>
    count === 1 ? 'One picture, recording or paper' : `${count} pictures, recordings or papers`,
  typed: 'What anybody has typed about them and not sent',
  stays:
    'What stays: that words stood here, that you erased them, the day and why. The family and the writer read that.',
  copies: 'A copy or a letter that somebody took before is theirs. Ask them yourself, if they must erase it too.',
  safe: 'These words keep the child safe. Make sure that others say what an adult in charge must know.',
  why: 'Why must they go?',
  because: {
    asked: 'Whoever said it asked for it',
    court: 'A court ordered it',
    'about-another': 'They tell what is private to somebody else',
    'not-lawful': 'The law forbids to keep them',
  },
  onlyAsked:
    'These are words of the child or the family. Here they go only where they, or a court, asked. For anything else, ask the area’s officer.',
  tell: 'What do you say to the family about it?',
  tellHint: 'They read this. Say why, and do not repeat the words.',
  sure: 'Are you sure?',
  sureTick: 'I have read what goes, and that nobody can bring it back.',
  send: 'Erase these words',
  done: 'The words are gone. The family reads that they were erased, and why.',
  needWhy: 'Choose why they must go.',
  needTell: 'Say why, for the family.',
  needSure: 'Tick that you have read what goes.',
  gone: 'Erased',
  goneTitle: 'What stood here was erased',
  goneLead: 'Words were taken out for good. Nobody can read them any more.',
  line: (who: string, on: PlainDate) => `${who} erased words on ${fullDay(on)}.`,
  differ: 'You think this was wrong? Say so:',
  concern: 'Say that something is not right',
}
