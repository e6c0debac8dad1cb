import { dateInWords } from '../../../kernel/plain-date.ts'
import type { EasyOf } from '../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

/** The same in easy read. */
export const enEasy: EasyOf<typeof en> = {
  my: {
    page: {
      title: child => `Take a copy of ${child}’s record`,
      own: 'Take a copy of my record',
      lead: 'It is yours. You can keep it. You can print it. You can give it to a new person.',
      parts: 'What do you want in it?',
      partsHint: 'Keep me safe is always in it.',
      ownPartsHint: 'Keep me safe is always in it.',
      agreed: 'What we agreed',
      private: 'Private words',
      privateLabel: 'Put my private words in',
      privateHint: 'The person who gets the copy can read them.',
      kind: 'Which kind?',
      kinds: {
        html: { label: 'A page', words: 'It opens on a phone or a computer.' },
        pdf: { label: 'Paper (PDF)', words: 'You can print it.' },
        zip: { label: 'Everything', words: 'For a new school or service. It shows if someone changed it.' },
        fhir: { label: 'For the doctor (FHIR)', words: 'A hospital can read it.' },
      },
      take: 'Take the copy',
      noted: 'We write down that you took a copy. Others in your family can see that.',
      ownNoted: 'We tell nobody that you took a copy.',
      stays: 'Look after the copy.',
      problem: 'Choose which kind you want',
      back: 'Back',
    },
    copy: {
      title: child => `${child}’s record`,
      made: (on, who) => `This is from ${dateInWords(on)}. It was made for ${who}.`,
      born: on => `Born ${dateInWords(on)}`,
      ask: who => `You can ask ${who}.`,
      together: 'We wrote it together',
      typed: on => dateInWords(on),
      heard: (how, on) => `${how}, ${dateInWords(on)}`,
      brought: from => `from ${from}`,
      with: who => `with ${who}`,
      differently: who => `${who} thinks something else`,
      agreed: 'What we agreed',
      what: 'What',
      gives: 'Who',
      when: 'When',
      toward: 'So that',
      happened: 'It happened',
      of: (happened, expected) => `${happened} of ${expected}`,
      notCounted: 'Not counted',
      asked: 'We asked. We wait.',
      period: (from, to) => `${dateInWords(from)} to ${dateInWords(to)}`,
      people: 'People around me',
      foot: (from, copy) => `${from} keeps the record. Copy ${copy}.`,
      notShown: 'A square means a letter we could not print.',
    },
  },
}
