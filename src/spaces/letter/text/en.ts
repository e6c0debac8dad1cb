import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'

/** What a letter of evidence says, the page it is chosen on, and the page that proves one. At most 25 words a sentence. */
export const en = {
  my: {
    page: {
      title: (child: string) => `A letter about ${child}`,
      own: 'A letter about me',
      lead: 'For somebody who decides about help and asks for proof. You choose what it says. It is dated, and anybody can check it.',
      forWhat: 'What is it for?',
      purposes: {
        benefits: {
          label: 'Benefits',
          words:
            'Disability Living Allowance, PIP and Carer’s Allowance look at the help that is needed. None of them asks for a plan.',
        },
        exams: {
          label: 'Exams',
          words:
            'More time, a reader or a quiet room rest on what is usual in lessons. The school or college asks for them.',
        },
        travel: {
          label: 'Travel',
          words: 'Free travel to school rests on whether the way there can be walked safely. No plan is needed to ask.',
        },
        work: {
          label: 'Work and college',
          words: 'An employer or a college must make fair changes. Access to Work can pay for some of them.',
        },
        other: { label: 'Something else', words: 'A club, a landlord, a clinic. You choose all of it.' },
      },
      parts: 'What should it say?',
      partsHint: 'We ticked what they usually ask about. Tick more, or take some out.',
      agreed: 'What was agreed, and who gives it',
      none: 'Nothing is written in the record yet. The letter gets better with every part you fill.',
      make: 'Make the letter',
      another: 'For something else',
      noted: 'That you made a letter is written down with the day.',
      ownNoted: 'Nobody is told that you made a letter about yourself.',
      private: 'Words kept for only me, or for people by name, are never in a letter.',
      back: 'Back to the record',
    },
  },
  /** The letter itself is in plain English whatever its maker reads: it is written for whoever decides. */
  public: {
    letter: {
      titles: {
        benefits: (name: string) => `The help that ${name} needs`,
        exams: (name: string) => `What is usual for ${name} in lessons, for exams`,
        travel: (name: string) => `What ${name} needs on the way`,
        work: (name: string) => `What helps ${name} at work and in learning`,
        other: (name: string) => `About ${name}`,
      },
      on: (day: PlainDate) => dateInWords(day),
      born: (day: PlainDate) => `Born ${dateInWords(day)}`,
      opening: (child: string) =>
        `This letter is made from the record that ${child}, the family and those who help them write together. Whose words are whose is said.`,
      supported: (child: string, since: PlainDate) =>
        `Since ${dateInWords(since)} it is agreed that ${child} needs extra support.`,
      nothingAgreed: 'What helps is set out below in their own words.',
      said: (who: string, on: PlainDate) => `${who} · ${dateInWords(on)}`,
      together: 'Written together',
      agreed: 'What is agreed and given',
      what: 'What',
      gives: 'Who gives it',
      when: 'When',
      period: (from: PlainDate, to: PlainDate) => `${dateInWords(from)} to ${dateInWords(to)}`,
      wished: (who: string) => `Made at the wish of ${who}, who chose what it says.`,
      ask: (who: string) => `To ask about it: ${who}.`,
      noDiagnosis:
        'Support here rests on what is needed, not on a diagnosis. That none is named says nothing about need.',
      square: 'A square code that proves this letter',
      check: (page: string) =>
        `Is this letter real? Scan the square. It opens ${page} and shows the words we made, to compare with the paper.`,
      foot: (letter: string) => `Letter ${letter}`,
    },
    check: {
      title: 'Is this letter real?',
      lead: 'A letter made here has a square code on it. Scan it with a phone, or paste what the square holds.',
      field: 'What the square holds',
      hint: 'It is long, and begins with https.',
      required: 'Paste what the square holds',
      press: 'Check the letter',
      real: 'Yes. We made this letter.',
      compare: 'Compare these with the paper. If one differs, somebody changed it.',
      facts: { child: 'About', born: 'Born', made: 'Made on', by: 'By' },
      says: 'It says',
      part: 'The square holds only the beginning of this letter. For the rest, ask whoever gave it to you.',
      not: 'We cannot say that this letter is ours.',
      notWhy:
        'It was changed, it came from somewhere else, or a piece is missing. Ask whoever gave it to you for a new one.',
      again: 'Check another letter',
    },
  },
}

export type LetterWords = (typeof en)['public']['letter']
export type LetterPageWords = (typeof en)['my']['page']
export type CheckWords = (typeof en)['public']['check']
