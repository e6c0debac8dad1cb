import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'

/** What a copy says, and the page where it is taken. At most 25 words a sentence. */
export const en = {
  my: {
    page: {
      title: (child: string) => `Take a copy of ${child}’s record`,
      own: 'Take a copy of my record',
      lead: 'It is yours. Keep it, print it, or give it to somebody new, so that nobody has to tell the story again.',
      parts: 'What should be in it?',
      partsHint: 'What keeps the child safe is always there.',
      ownPartsHint: 'What keeps you safe is always there.',
      agreed: 'What was agreed, and what has happened',
      private: 'Words kept for few people',
      privateLabel: 'Put in what is kept for only me, or for people by name',
      privateHint: 'Whoever gets the copy can read them. Nobody is asked again.',
      kind: 'What kind of copy?',
      kinds: {
        html: { label: 'A page', words: 'One file. It opens on any phone or computer, also without internet.' },
        pdf: { label: 'Paper (PDF)', words: 'To print, or to send. It can be read aloud.' },
        zip: {
          label: 'Everything, signed',
          words: 'For a new school, council or service that uses a system like this. It shows if anybody changed it.',
        },
        fhir: { label: 'For health systems (FHIR)', words: 'A hospital or clinic can read it into theirs.' },
      },
      take: 'Take the copy',
      noted:
        'That you took a copy is written down with the day. The others in the family who can see who looked can see it.',
      ownNoted: 'Nobody is told that you took a copy of your own record.',
      stays: 'After that, what happens to the copy is up to whoever holds it.',
      problem: 'Choose what kind of copy you want',
      back: 'Back to the record',
    },
    copy: {
      title: (child: string) => `${child}’s record`,
      made: (on: PlainDate, who: string) => `As it stood on ${dateInWords(on)}. Copy made for ${who}.`,
      born: (on: PlainDate) => `Born ${dateInWords(on)}`,
      ask: (who: string) => `To ask about it: ${who}.`,
      together: 'Written together',
      typed: (on: PlainDate) => dateInWords(on),
      heard: (how: string, on: PlainDate) => `${how}, ${dateInWords(on)}`,
      brought: (from: string) => `brought in from ${from}`,
      with: (who: string) => `with ${who}`,
      differently: (who: string) => `${who} sees it differently`,
      agreed: 'What was agreed',
      what: 'What',
      gives: 'Who gives it',
      when: 'When',
      toward: 'So that',
      happened: 'Happened',
      of: (happened: number, expected: number) => `${happened} of ${expected}`,
      notCounted: 'Not counted in sessions',
      asked: 'Asked for, not yet answered',
      period: (from: PlainDate, to: PlainDate) => `${dateInWords(from)} to ${dateInWords(to)}`,
      people: 'People around',
      foot: (from: string, copy: string) => `From the record kept by ${from}. Copy ${copy}.`,
      attached: {
        picture: (about: string) => `Picture: ${about}`,
        voice: (about: string) => `Recording: ${about}`,
        paper: (about: string) => `PDF: ${about}`,
      },
      unsaid: 'Nobody has written yet what it is.',
      inZip: 'The file itself is in the copy “Everything, signed”.',
      notShown: 'A square stands for a letter this paper could not show. The page copy has every letter.',
    },
  },
}

export type CopyWords = (typeof en)['my']['copy']
export type CopyPageWords = (typeof en)['my']['page']
