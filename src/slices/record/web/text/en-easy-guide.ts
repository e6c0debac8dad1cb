import type { guide } from './en-guide.ts'

/** The guiding questions in easy read: three for each part, and each one thing. */
export const guideEasy: typeof guide = {
  'keep-me-safe': {
    own: ['What could hurt you?', 'What must a grown-up do?', 'Where is your medicine?'],
    family: ['What could happen?', 'What do you do first?', 'Where is the medicine?'],
    work: ['What do you see?', 'What do you do?', 'Where is the medicine?'],
  },
  'about-me': {
    own: ['What is your name for friends?', 'What do you like?', 'Who lives with you?'],
    family: ['What do they like?', 'What makes them laugh?', 'What do you call them?'],
    work: ['What do you like about them?', 'What do they like?', 'What do you call them?'],
  },
  'good-at': {
    own: ['What can you do well?', 'What is new?', 'What do you love to do?'],
    family: ['What can they do well?', 'What is new?', 'What do they love to do?'],
    work: ['What do they do well?', 'What is new?', 'What do they do alone?'],
  },
  'people-like': {
    own: ['What do friends like about you?', 'Who said thank you, and why?', 'When do people smile at you?'],
    family: ['What do people like about them?', 'What do you like most?', 'When do people smile at them?'],
    work: ['What do classmates like?', 'What do you like?', 'When do people smile at them?'],
  },
  'what-matters': {
    own: ['What do you need every day?', 'Who do you want near you?', 'What must stay the same?'],
    family: ['What do they need every day?', 'What must stay the same?', 'Who do they want near them?'],
    work: ['What do they ask for?', 'What must stay the same?', 'Who do they want near them?'],
  },
  communicate: {
    own: ['How do you say yes?', 'How do you say stop?', 'How much time do you need?'],
    family: ['How do they say yes?', 'How do they say stop?', 'How much time do they need?'],
    work: ['How do they say yes?', 'How do they say stop?', 'How much time do they need?'],
  },
  helps: {
    own: ['What helps you?', 'What must people stop?', 'Who helps you well?'],
    family: ['What helps at home?', 'What does not help?', 'What do you see first?'],
    work: ['What helps here?', 'What does not help?', 'Who helps them well?'],
  },
  'good-day': {
    own: ['How does it start?', 'Who is there?', 'What do you do?'],
    family: ['What was good?', 'Who was there?', 'What did they do?'],
    work: ['What was good?', 'Who was there?', 'What did they do?'],
  },
  'bad-day': {
    own: ['What makes it bad?', 'What helps then?', 'Who can help?'],
    family: ['What do you see first?', 'What helps then?', 'Who can help?'],
    work: ['What comes before?', 'What helps then?', 'Who can help?'],
  },
  hopes: {
    own: ['What do you want to do?', 'What comes first?', 'Who can help you?'],
    family: ['What do you hope for?', 'What comes first?', 'Who can help?'],
    work: ['What do they want?', 'What comes first?', 'Who can help?'],
  },
  'family-view': {
    own: ['What does your family do for you?', 'What do you do together?', 'What should school know?'],
    family: ['What should people know?', 'What is hard now?', 'What is good now?'],
    work: ['What did the family say?', 'What do they want?', 'What do they not want?'],
  },
  'joining-in': {
    own: ['What did you do with others?', 'What did you miss?', 'What would help?'],
    family: ['Did they join in?', 'If not, why?', 'What would help?'],
    work: ['Did they join in?', 'If not, why?', 'What would help?'],
  },
  access: {
    own: ['What do you need on a trip?', 'What do you want to do alone?', 'What helps in a test?'],
    family: ['What do they need on a trip or in a test?', 'What can they do alone?', 'How much time do they need?'],
    work: ['What do they need in a test?', 'What do they do alone?', 'How much time do they need?'],
  },
  story: {
    own: ['What happened?', 'What changed?', 'What are you glad about?'],
    family: ['What happened?', 'What changed?', 'Who was there?'],
    work: ['What happened?', 'What changed?', 'Who was there?'],
  },
  team: {
    own: ['Who helps you?', 'Who do you ask first?', 'Who do you miss?'],
    family: ['Who helps?', 'Who knows them well?', 'Who will come?'],
    work: ['Who helps?', 'Who is missing?', 'Who else comes?'],
  },
  advice: {
    own: ['What did they say?', 'Did it help?', 'What do you think?'],
    family: ['Who said it?', 'What should people do?', 'Do you think so too?'],
    work: ['What should people do?', 'How often?', 'Does it help?'],
  },
  agreed: {
    own: ['What will they do?', 'What did you want too?', 'What do you think?'],
    family: ['Who does what?', 'What did you want too?', 'What do you think?'],
    work: ['Who does what?', 'Who thinks something else?', 'What is still open?'],
  },
  diagnosis: {
    own: ['Do you want people to know?', 'Which word do you like?', 'What should people not say?'],
    family: ['Do you want it here?', 'Which word do you like?', 'What should people not say?'],
    work: ['Ask the family.'],
  },
}
