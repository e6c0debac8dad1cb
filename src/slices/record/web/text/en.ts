import { dateInWords, fullDay, type PlainDate } from '../../../../kernel/plain-date.ts'
import { desk } from './en-desk.ts'
import { erasing } from './en-erasing.ts'
import { guide } from './en-guide.ts'
import { my } from './en-my.ts'
import { own } from './en-own.ts'
import { parts } from './en-parts.ts'
import { story, timeline } from './en-story.ts'
import { together } from './en-together.ts'
import { wording } from './en-wording.ts'

/** What the record says. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  /** What a duty is called, wherever a page says who owes it. */
  duty: {
    'check-keep-me-safe': (child: string) => `What keeps ${child} safe is checked`,
    'answer-entry-change': (child: string) => `You get an answer about words in ${child}’s record`,
  } satisfies Record<string, (child: string) => string>,
  parts,
  guide,
  together,
  erasing,
  wording,
  audience: {
    'in-charge': 'Every adult in charge',
    circle: 'Everyone around the child',
    'professionals-and-family': 'Family and the professionals',
    'family-and-author': 'The family and me',
    named: 'People I name',
    'only-me': 'Only me',
  },
  voice: {
    together: 'Written together',
    typedBy: (who: string) => `typed by ${who}`,
    heard: (how: string, on: string) => `${how}, ${on}`,
    how: {
      said: 'said',
      pointed: 'pointed to',
      pictures: 'chose in pictures',
      signed: 'signed',
      drew: 'drew',
    },
    with: (who: string) => `with ${who}`,
    language: (language: string) => `in ${language}`,
    changed: (times: number) => (times === 2 ? 'changed once' : `changed ${times - 1} times`),
    /** Where words come from that were not written here (RCD-22). */
    brought: {
      signed: (from: string, on: PlainDate, by: string) =>
        `written at ${from}, ${dateInWords(on)} · brought here from a copy signed by ${by}`,
      unsigned: (from: string, on: PlainDate) => `from a file of ${from}, ${dateInWords(on)} · nobody signed that file`,
      paper: (from: string, on: PlainDate, section: string) =>
        `from the plan of ${dateInWords(on)}${section && `, section ${section}`} · ${from}`,
    },
    checked: (who: string, on: string) => `Written by ${who}, ${on}.`,
    checkBy: (on: PlainDate) => `To be checked by ${fullDay(on)}.`,
  },
  actions: {
    write: 'Write here',
    first: 'Write the first words',
    change: 'Change',
    differ: 'I see it differently',
    sharing: 'Who sees this',
    history: 'Every version',
    send: 'Keep these words',
    later: 'Finish later',
    back: 'Back',
  },
  /** The one person to ask. */
  contact: { ask: 'Ask them first' },
  around: { ended: (name: string, on: string) => `${name} no longer sees this page, since ${on}.` },
  empty: 'Nothing here yet.',
  saved: 'It is kept. Earlier words stay in the history.',
  /** What comes with words: pictures, drawings, recordings, papers. */
  files: {
    label: 'Add a photo, a drawing, a recording or a PDF',
    hint: 'One at a time, up to 10 MB. You can add more afterwards. Where a photo was taken is not kept.',
    own: 'Draw it, show it or say it',
    ownHint: 'One at a time. A photo or a recording can be up to 10 MB.',
    about: 'What does it show, or what is said in it?',
    aboutHint: 'For everyone who cannot see or hear it. For a PDF, say what it is and who wrote it.',
    ownAbout: 'What is it?',
    ownAboutHint: 'You can write it, or somebody can write it for you. You can leave it empty.',
    aboutOf: {
      picture: 'What does this picture show?',
      voice: 'What is said in this recording?',
      paper: 'What is this paper, and who wrote it?',
    },
    unsaid: {
      picture: 'A picture. Nobody has written yet what it shows.',
      voice: 'A recording. Nobody has written yet what is said in it.',
      paper: 'A paper. Nobody has written yet what it is.',
    },
    there: 'What is there',
    stays: 'Should it stay?',
    takeOff: 'Take it away. It stays in the history.',
  },
  my,
  own,
  /** What must be known of a whole record. */
  marks: {
    died: (child: string, on: PlainDate) => `${child} died on ${fullDay(on)}.`,
    stays: 'We are very sorry. Nothing more is asked or sent. What is written here stays until the family chooses.',
    kept: 'This child has another page too. Both are about the same child, and the other one is kept.',
    other: 'This child has another page too. Both are about the same child.',
    open: 'Open that page',
    mistake: {
      here: (on: PlainDate) =>
        `Something about another child was written here by mistake. It was moved on ${fullDay(on)}. We are sorry.`,
      belongs: (on: PlainDate) =>
        `Something about this child was written on another page by mistake. It came here on ${fullDay(on)}. We are sorry.`,
    },
  },
  desk,
  story,
  timeline,
}

export type Text = typeof en
