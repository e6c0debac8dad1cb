import type { Part } from '../../domain/parts.ts'

/** What helps to write a part, asked of the young person, the family, and whoever works with the child. */
export type Guide = {
  readonly own: readonly string[]
  readonly family: readonly string[]
  readonly work: readonly string[]
}

/** Guiding questions for every part: nobody has to answer all of them, or any. */
export const guide = {
  'keep-me-safe': {
    own: ['What could hurt you?', 'What should a grown-up do first?', 'Where is your medicine kept?'],
    family: [
      'What could happen, and how would you know?',
      'What do you do first?',
      'Where is the medicine, and who can give it?',
    ],
    work: ['What would you see first?', 'What do you do, step by step?', 'Where is it kept, and who is trained?'],
  },
  'about-me': {
    own: ['What would a new friend like to know?', 'What do you like to be called?', 'Who lives with you?'],
    family: ['What would a friend of the family say first?', 'What makes them laugh?', 'What name do they like?'],
    work: [
      'What did you notice first, and like?',
      'What do other children say about them?',
      'What are they curious about?',
    ],
  },
  'good-at': {
    own: [
      'What can you do now that was hard before?',
      'What do others ask you to help with?',
      'What do you forget the time with?',
    ],
    family: ['What are they proud of?', 'What do they teach others?', 'What is new this month?'],
    work: ['What do they do best here?', 'When are they the one who knows?', 'What did they do without help?'],
  },
  'people-like': {
    own: [
      'What do friends like about you?',
      'What did someone thank you for?',
      'What do people smile about when you come in?',
    ],
    family: [
      'What do others say they like?',
      'What would a friend or a grandparent say?',
      'What do you like most yourself?',
    ],
    work: ['What do classmates like?', 'What do you look forward to when they come in?', 'What have visitors said?'],
  },
  'what-matters': {
    own: ['What must nobody take away?', 'Who do you want near you?', 'What do you want people to ask first?'],
    family: [
      'What matters most to them, in their own order?',
      'What would spoil their week?',
      'What must stay the same?',
    ],
    work: ['What do they ask for again and again?', 'What do they protect?', 'How do you know it matters to them?'],
  },
  communicate: {
    own: ['How do you say yes, no and stop?', 'How long do you need to think?', 'What helps you to understand?'],
    family: [
      'How do they say yes, no and stop?',
      'What do people often get wrong?',
      'Which languages, signs or pictures do you use?',
    ],
    work: ['How do they show that they have understood?', 'How long do you wait?', 'What do you use beside words?'],
  },
  helps: {
    own: ['What makes a hard thing easier?', 'What should people stop doing?', 'Who does it the way you like?'],
    family: ['What works at home?', 'What was tried and did not help?', 'What do you see before it gets too much?'],
    work: ['What works here, and when?', 'What did not help?', 'What could any adult do tomorrow?'],
  },
  'good-day': {
    own: ['How does it start?', 'Who is there?', 'What do you tell about at home?'],
    family: ['How do you know that it was a good day?', 'What was different?', 'What do they tell you about?'],
    work: ['What is in place on a good day?', 'Who is with them?', 'What could we do more often?'],
  },
  'bad-day': {
    own: ['What starts it?', 'What can people do then?', 'What helps you after?'],
    family: ['What do you see first?', 'What helps, and what makes it worse?', 'How long until it is over?'],
    work: ['What comes just before?', 'What do you do, and what do you leave?', 'How do you start again together?'],
  },
  hopes: {
    own: [
      'What do you want to do this year?',
      'What do you want to be able to do by yourself?',
      'What would you do if nothing was in the way?',
    ],
    family: ['What do you hope for this year?', 'What should life be like at 25?', 'What would be a first step?'],
    work: ['What have they told you they want?', 'What is the next step here?', 'Who could open a door?'],
  },
  'family-view': {
    own: ['What does your family do that helps?', 'What should school know about home?', 'What do you do together?'],
    family: ['What should nobody have to ask you again?', 'What is hard right now?', 'What is going well?'],
    work: ['What did the family ask for?', 'What did they tell you works at home?', 'What did they not want?'],
  },
  'joining-in': {
    own: ['What did you join in with?', 'What did you want to do and could not?', 'What would have helped?'],
    family: ['Were they asked?', 'What help was there?', 'If not, what was the reason you were given?'],
    work: [
      'Were they asked, like everyone else?',
      'What help was given?',
      'If they were not there, why, and what will be different?',
    ],
  },
  access: {
    own: [
      'What do you need on a trip or in a club?',
      'What helps you in a test?',
      'What do you want to do without help?',
    ],
    family: [
      'What must be ready for trips, clubs and exams?',
      'How much time do they need?',
      'What should they do by themselves, even if it takes longer?',
    ],
    work: [
      'Which way of working is normal for them in class and in exams?',
      'What pace, and which breaks?',
      'What do they do alone, and where do you step back?',
    ],
  },
  story: {
    own: ['What happened that people should know?', 'What changed things for you?', 'What are you glad about?'],
    family: ['What happened, and when?', 'What changed because of it?', 'What should nobody have to hear twice?'],
    work: ['What happened, and when?', 'What did it change?', 'Who else was there?'],
  },
  team: {
    own: ['Who helps you?', 'Who do you go to first?', 'Who do you miss?'],
    family: ['Who helps, and with what?', 'Who knows them best?', 'Who is still to come?'],
    work: ['Who does what?', 'Who talks with whom?', 'Who is missing?'],
  },
  advice: {
    own: ['What did they tell you to try?', 'Did it help?', 'What do you think of it?'],
    family: ['Who gave it, and when?', 'What should people do?', 'Do you agree with it?'],
    work: [
      'What should people do, in words anyone can follow?',
      'How often, and for how long?',
      'How will you know that it helps?',
    ],
  },
  agreed: {
    own: ['What did they say they would do?', 'What did you say yes to?', 'What did you want that is not in it?'],
    family: ['Who does what, and by when?', 'What did you want that is not in it?', 'Where do you see it differently?'],
    work: ['Who does what, and by when?', 'Where do people see it differently, and how?', 'What was left open?'],
  },
  diagnosis: {
    own: ['Do you want people to know it?', 'Which words do you like for it?', 'What do people get wrong about it?'],
    family: ['Do you want it written here at all?', 'Which words does your child like?', 'Who found it, and when?'],
    work: ['Ask the family. It is theirs to write.'],
  },
} satisfies Record<Part, Guide>
