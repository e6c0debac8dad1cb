import { fullDay, type PlainDate } from '../../../../kernel/plain-date.ts'

/** What is said of a decision: how to challenge it, the law beside it, and the letter. */
export const ladder = {
  title: 'If you disagree',
  lead: 'Is extra support needed? Support carries on meanwhile.',
  label: 'The steps',
  first: (setting: string) => `Ask ${setting} to look again`,
  firstWords: (time: string) => `Someone who did not decide. Answer in ${time}.`,
  second: 'The local partnership',
  secondWords: 'Families, schools, health and the council together. A free mediator can help you talk first.',
  third: 'An ombudsman, or the body that does that work',
  thirdWords: 'Independent of school and council. Nobody does this by law today for support without a plan.',
}

export const law = {
  stays: 'These stay yours, whatever is decided here. You need not take our steps first.',
  assess: (child: string) => `Ask the council to assess ${child} for a plan.`,
  assessLimit: (by: PlainDate, time: string) => `Any time. Ask today, and it must answer by ${fullDay(by)} (${time}).`,
  appeal: 'If the council says no:',
  appealLimit: (letter: string, certificate: string) =>
    `appeal to the Tribunal within ${letter} of its letter, or ${certificate} of the mediation certificate, whichever is later.`,
  unfair: (child: string) => `If ${child} is treated unfairly because of a disability:`,
  unfairLimit: (time: string) => `go to the Tribunal within ${time}.`,
  none: (child: string) => `No time limit is running for ${child} today.`,
}

export const rests = {
  title: 'What this rests on',
  noDiagnosis: 'No diagnosis is needed to get support.',
  none: 'No reasons are recorded yet.',
}

export const decided = {
  title: 'What was decided',
  agreed: 'You decided this together.',
  notAgreed: (who: string) => `Not agreed: ${who} sees it differently. The decision stands, and you can challenge it.`,
  notAgreedYou: (others: string) =>
    `Not agreed: you${others && ` and ${others}`} see it differently. The decision stands, and you can challenge it.`,
  you: 'You',
  unsaid: 'What the family said stands above. Whether they agree was not said. You can add your view at any time.',
  silent: 'Nobody in the family had answered yet. You can add your view at any time.',
  by: (who: string, on: string) => `Recorded by ${who}, ${on}`,
  tries: 'What we try meanwhile',
  lookAgain: (on: PlainDate) => `We look again on ${fullDay(on)}.`,
  earlier: 'An earlier decision',
  already: (on: string) => `There was extra support already, before Tandem. It stands here since ${on}.`,
}

/** A decision as a letter. */
export const letter = {
  read: 'Read it as a letter',
  back: 'Back to what was decided',
  title: {
    'extra-support': (child: string, _again: string | undefined) => `${child} gets extra support`,
    'not-now': (child: string, again: string | undefined) =>
      `${child}: not extra support now.${again ? ` We look again by ${again}.` : ''}`,
  },
  dear: (name: string) => `Dear ${name},`,
  about: (day: string, child: string) => `On ${day} we heard a worry about ${child}. We thought about it together.`,
  decided: { 'extra-support': 'We decided: extra support.', 'not-now': 'We decided: not extra support now.' },
  agreed: 'We all agreed.',
  silent: 'We had no answer from you yet. You can add your view at any time.',
  assess: (child: string, time: string) =>
    `You can ask the council at any time to assess ${child} for a plan (EHC plan). It must answer in ${time}.`,
  appeal: (letter: string, certificate: string) =>
    `If it says no, you can appeal within ${letter} of its letter, or ${certificate} of the mediation certificate, whichever is later.`,
  tries: 'First we try this:',
  differ: (who: string) =>
    `We did not all agree. ${who} sees it differently. That is on the record, with the same weight as our view.`,
  next: 'What you can do next',
  sooner: 'Ask us to look again sooner.',
  call: (who: string) => `Call ${who}.`,
  disagree: 'If you disagree,',
  disagreeWords: (setting: string, time: string) =>
    `someone at ${setting} who did not decide looks at it in ${time}. After that, the local partnership, with a free mediator if you want one.`,
  law: 'Your rights under the law now',
  help: (name: string, phone: string) => `Free, independent help, not from us: ${name}, ${phone}.`,
  yours: 'Yours,',
  foot: (phone: string) => `This letter in another language, in easy read, large or spoken: ${phone}.`,
}
