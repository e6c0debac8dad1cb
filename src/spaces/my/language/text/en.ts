/** How we speak together. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  my: {
    title: 'How we speak together',
    back: 'Your page',
    lead: 'You told us that you speak this at home:',
    leadAny: 'Your language, your way. Tell us what suits you.',
    talk: [
      'You can have an interpreter for every talk and meeting.',
      'It costs you nothing, and it is never your child.',
    ],
    letter: ['Letters can be read to you.', 'Ask the school for someone who speaks your language.'],
    write: ['You can write here in your own language.', 'Your words stay as you wrote them, beside the English.'],
    expect: 'What everyone can expect',
    told: 'What you told us',
    which: 'Which language do you speak at home?',
    whichNeeded: 'Say which language you speak at home.',
    interpreter: 'Would you like an interpreter?',
    interpreterOptions: { yes: 'Yes, always', sometimes: 'Sometimes: ask me first', no: 'No, thank you' },
    interpreterNeeded: 'Say whether you would like an interpreter.',
    save: 'Keep this',
    saved: 'Thank you. Everyone who talks with you sees this.',
  },
}
export type Text = typeof en
