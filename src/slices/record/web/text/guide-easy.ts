import type { guide } from './guide-en.ts'

/** The guiding questions in easy read: two for each part, and each one thing. */
export const guideEasy: typeof guide = {
  'keep-me-safe': {
    own: ['What could hurt you?', 'What must a grown-up do?'],
    family: ['What could happen?', 'What do you do first?'],
    work: ['What do you see?', 'What do you do?'],
  },
  'about-me': {
    own: ['What is your name for friends?', 'What do you like?'],
    family: ['What do they like?', 'What makes them laugh?'],
    work: ['What do you like about them?', 'What do they like?'],
  },
  'good-at': {
    own: ['What can you do well?', 'What is new?'],
    family: ['What can they do well?', 'What is new?'],
    work: ['What do they do well?', 'What is new?'],
  },
  'people-like': {
    own: ['What do friends like about you?', 'Who said thank you, and why?'],
    family: ['What do people like about them?', 'What do you like most?'],
    work: ['What do classmates like?', 'What do you like?'],
  },
  'what-matters': {
    own: ['What do you need every day?', 'Who do you want near you?'],
    family: ['What do they need every day?', 'What must stay the same?'],
    work: ['What do they ask for?', 'What must stay the same?'],
  },
  communicate: {
    own: ['How do you say yes?', 'How do you say stop?'],
    family: ['How do they say yes?', 'How do they say stop?'],
    work: ['How do they say yes?', 'How do they say stop?'],
  },
  helps: {
    own: ['What helps you?', 'What must people stop?'],
    family: ['What helps at home?', 'What does not help?'],
    work: ['What helps here?', 'What does not help?'],
  },
  'good-day': {
    own: ['How does it start?', 'Who is there?'],
    family: ['What was good?', 'Who was there?'],
    work: ['What was good?', 'Who was there?'],
  },
  'bad-day': {
    own: ['What makes it bad?', 'What helps then?'],
    family: ['What do you see first?', 'What helps then?'],
    work: ['What comes before?', 'What helps then?'],
  },
  hopes: {
    own: ['What do you want to do?', 'What comes first?'],
    family: ['What do you hope for?', 'What comes first?'],
    work: ['What do they want?', 'What comes first?'],
  },
  'family-view': {
    own: ['What does your family do for you?', 'What do you do together?'],
    family: ['What should people know?', 'What is hard now?'],
    work: ['What did the family say?', 'What do they want?'],
  },
  'joining-in': {
    own: ['What did you do with others?', 'What did you miss?'],
    family: ['Did they join in?', 'If not, why?'],
    work: ['Did they join in?', 'If not, why?'],
  },
  access: {
    own: ['What do you need on a trip?', 'What do you want to do alone?'],
    family: ['What do they need on a trip or in a test?', 'What can they do alone?'],
    work: ['What do they need in a test?', 'What do they do alone?'],
  },
  story: {
    own: ['What happened?', 'What changed?'],
    family: ['What happened?', 'What changed?'],
    work: ['What happened?', 'What changed?'],
  },
  team: {
    own: ['Who helps you?', 'Who do you ask first?'],
    family: ['Who helps?', 'Who knows them well?'],
    work: ['Who helps?', 'Who is missing?'],
  },
  advice: {
    own: ['What did they say?', 'Did it help?'],
    family: ['Who said it?', 'What should people do?'],
    work: ['What should people do?', 'How often?'],
  },
  agreed: {
    own: ['What will they do?', 'What did you want too?'],
    family: ['Who does what?', 'What did you want too?'],
    work: ['Who does what?', 'Who thinks something else?'],
  },
  diagnosis: {
    own: ['Do you want people to know?', 'Which word do you like?'],
    family: ['Do you want it here?', 'Which word do you like?'],
    work: ['Ask the family.'],
  },
}
