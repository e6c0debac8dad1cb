import type { wording } from './en-wording.ts'

/** The same in easy read. */
export const wordingEasy: typeof wording = {
  own: 'Words for me',
  of: name => `${name}’s words`,
  choose: 'Choose the words for me',
  change: 'Change the words for me',
  chooseFor: name => `Choose the words for ${name} and for you`,
  title: name => `Words for ${name}`,
  mineTitle: 'Words for you',
  lead: 'You choose. We use your words. Other people see them before they write.',
  leadFor: name => `Ask ${name} first. People see these words before they write.`,
  forWriters: 'Please use these words.',
  fields: {
    me: 'What should people call you?',
    meHint: 'You can leave it empty.',
    need: 'What is hard for you? What do you call it?',
    support: 'You get help. What do you call it?',
    record: 'What do you call these pages?',
    avoid: 'Which words do you not like?',
    avoidHint: 'Write one on each line.',
  },
  fieldsOf: {
    me: name => `What should people call ${name}?`,
    need: name => `What is hard for ${name}? What do you call it?`,
    support: name => `${name} gets help. What do you call it?`,
    record: 'What do you call these pages?',
    avoid: name => `Which words should nobody use about ${name}?`,
  },
  send: 'Keep my words',
  saved: 'Thank you. We use your words now.',
  says: {
    me: term => `Call me ${term}.`,
    need: term => `I call it ${term}.`,
    support: term => `I call my help ${term}.`,
    record: term => `I call these pages ${term}.`,
    avoid: terms => `Do not say ${terms}.`,
  },
  saysOf: {
    me: (name, term) => `Call ${name} ${term}.`,
    need: (name, term) => `${name} calls it ${term}.`,
    support: (name, term) => `${name} calls the help ${term}.`,
    record: (name, term) => `${name} calls these pages ${term}.`,
    avoid: terms => `Do not say ${terms}.`,
  },
  or: 'or',
  writtenDown: who => `${who} wrote them down`,
}
