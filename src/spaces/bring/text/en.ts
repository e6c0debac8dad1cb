import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'

/** Bringing in what was written elsewhere. At most 25 words a sentence. */
export const en = {
  bring: {
    title: (child: string) => `Bring in what others wrote about ${child}`,
    lead: 'So that you do not have to tell the story again.',
    how: 'What will happen',
    steps: [
      'You choose the file. We check it here, before anything else.',
      'You see every piece of it, with who wrote it and when.',
      'You choose what may come in. Until you press the last button, nothing changes.',
    ],
    file: 'Which file?',
    fileHint: 'A signed copy (zip), or a FHIR document (json). At most 40 MB. Bring the zip as you got it, unopened.',
    send: 'Read the file',
    waiting: (from: string) => `You have read a file from ${from} and not decided yet.`,
    goOn: 'Go on with it',
    paper: 'It is on paper, or a PDF',
    paperWords: 'An education, health and care plan, or a support plan: type it or paste it.',
    familyFile: 'This is the family’s file. Bring it in only when they have asked you to.',
    needFile: 'Choose a file',
    refusedTitle: 'Nothing was brought in',
    noted: 'We wrote down that a file was not brought in, and why. Nothing that was in it is kept.',
    why: {
      'not-a-copy':
        'This is not a signed copy or a FHIR document. Ask for “Everything, signed” where the record is kept.',
      'too-large': 'This file is larger than 40 MB, or holds far more than it says. Ask for a smaller copy.',
      changed: 'This file is not as it was made: something changed it, or it broke on its way. Ask for it again.',
      'unknown-sender':
        'We cannot tell who made this. Ask the place that made it to send its key to whoever runs this site.',
      'unsafe-names': 'This file holds names that could do harm, so we did not open it. Ask for it again.',
      'too-many-files': 'This zip holds too many files to be a copy of a record. Ask for “Everything, signed”.',
      'file-in-file': 'There is another zip inside this file, so we did not open it. Bring the copy by itself.',
      'another-child': 'This file is about another child: the name, the birth date or a number is not the same.',
      'not-now': 'Files cannot be checked for harm just now, so we read nothing of it. Try again in a few minutes.',
      'not-understood': 'We cannot read what is in this file. Ask for a copy in the newest form.',
    },
  },
  check: {
    title: 'What may come in?',
    lead: (child: string) =>
      `Nothing of this is in ${child}’s record yet. Take the tick away from what may not come in, then press the button at the end.`,
    from: 'Where it comes from',
    signed: (by: string, on: PlainDate) => `Signed by ${by}. Nobody has changed it since ${dateInWords(on)}.`,
    unsigned: (keeper: string, on: PlainDate) =>
      `From ${keeper}, ${dateInWords(on)}. Nobody signed it, so it cannot prove who wrote it. It says so for ever.`,
    paper: (keeper: string, on: PlainDate) => `From the plan of ${dateInWords(on)} by ${keeper}, as you typed it.`,
    pieces: 'What is ticked comes in',
    by: (who: string, on: PlainDate) => `${who}, ${dateInWords(on)}`,
    together: 'Written together',
    section: (name: string) => `section ${name}`,
    beside: (count: number) =>
      count === 1 ? 'With one different view beside it' : `With ${count} different views beside it`,
    part: 'It belongs somewhere else',
    belongs: 'Where does it belong?',
    here: (count: number) =>
      count === 1 ? 'One piece is in the record already.' : `${count} pieces are in the record already.`,
    keptBack: (count: number) =>
      count === 1
        ? 'One piece was kept for few people. Only whoever’s words it is can bring it in.'
        : `${count} pieces were kept for few people. Only whoever’s words they are can bring them in.`,
    leftOut: (count: number) =>
      count === 1
        ? 'One file in it cannot be kept here: it is not whole, harmful, or no picture, sound or PDF.'
        : `${count} files in it cannot be kept here: they are not whole, harmful, or no pictures, sound or PDFs.`,
    with: { picture: 'With a picture', voice: 'With a recording', paper: 'With a paper' },
    nothing: 'Everything in it is in the record already. Nothing would change.',
    who: 'Who will read it?',
    whoWords: 'Whoever could read each piece there can read it here: everyone around the child, unless it says less.',
    agreed: 'What was agreed there is not agreed here by itself. The school sees it, and agrees it with you.',
    confirm: 'Bring in what is ticked',
    drop: 'Throw it away',
    needOne: 'Tick what may come in, or throw it away',
    done: (count: number) =>
      count === 1 ? 'One piece is in the record now.' : `${count} pieces are in the record now.`,
    doneNothing: 'Nothing changed: all of it was there already.',
    dropped: 'Thrown away. Nothing of it was kept.',
    gone: 'There is no file waiting. Choose it again.',
  },
  plan: {
    title: (child: string) => `A plan ${child} has already`,
    lead: 'Type it, or paste it. You see it piece by piece before anything comes into the record.',
    kind: 'What kind of plan is it?',
    kinds: {
      'ehc-plan': 'Education, health and care plan (EHC plan)',
      'support-plan': 'Support plan of a school or nursery',
    },
    needKind: 'Choose what kind of plan it is',
    keeper: 'Who wrote it?',
    keeperHint: 'The council, or the school.',
    needKeeper: 'Say who wrote the plan',
    madeOn: 'What is the date on it?',
    needMadeOn: 'Give the date on the plan',
    whole: 'Paste the whole plan here',
    wholeHint: 'We take it apart where it says “Section A”, “Section B” and so on.',
    noHeadings: 'We found no headings such as “Section A”. Put the words into the sections below instead.',
    needWords: 'Paste the plan, or fill at least one section',
    bySection: 'Or section by section',
    section: (name: string) => `Section ${name}`,
    sections: {
      A: 'What the child and family think, want and hope for',
      B: 'What is hard in learning',
      C: 'What is hard in health',
      D: 'What is hard at home and outside school',
      E: 'What is hoped for (outcomes)',
      F: 'What is given in education',
      G: 'What is given in health',
      H1: 'What social care gives, by the Act of 1970',
      H2: 'What else social care gives',
      I: 'The school or nursery that is named',
      J: 'Personal budget',
      K: 'Advice it rests on',
    },
    send: 'Show it piece by piece',
    later: 'Finish later',
  },
  fhir: {
    units: { d: 'day', wk: 'week', mo: 'month', a: 'year' },
    lengths: { min: 'minutes', h: 'hours' },
    each: (times: number, unit: string) => `${times} in each ${unit}`,
    every: (times: number, many: number, unit: string) => `${times} in every ${many} ${unit}s`,
    long: (much: number, unit: string) => `${much} ${unit}`,
  },
  agreed: {
    title: 'What was agreed elsewhere',
    lead: (child: string) =>
      `Written in ${child}’s record from a file or a plan. Agree with the family what goes on here.`,
    none: 'Nothing was brought in that was agreed elsewhere.',
    agree: 'Agree this here',
    back: 'Back',
  },
}
