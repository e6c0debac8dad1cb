import { desk } from './en-desk.ts'
import { law } from './en-law.ts'
import { my } from './en-my.ts'

/** Words of redress. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  /** What a duty is called, wherever it is shown. */
  duty: {
    'answer-concern': () => 'You get an answer to your concern',
    'setting-adds': () => 'The school adds what it knows about your concern',
    'put-right': () => 'Something that puts it right',
    'answer-question': () => 'Your question is answered',
  } satisfies Record<string, (child: string) => string>,
  my,
  desk,
  law,
  /** What the child's timeline says of each event. */
  timeline: {
    ConcernRaised: 'A concern was raised',
    SettingAdded: 'The setting added what it knows',
    WordsAdded: 'Something was said about a concern',
    ConcernAnswered: 'A concern was answered',
    RemedyAgreed: 'Something was agreed to put it right',
    RemedyDone: 'Something that puts it right was done',
    AnswerMissed: 'The day to answer went by',
    StepTaken: 'A concern went to the next step',
    WaitAsked: 'The family asked to wait',
    ConcernWithdrawn: 'A concern was taken back',
    ConcernClosed: 'The family closed a concern',
    QuestionAsked: 'A question was asked',
    FamilyAsked: 'Somebody of the family was told something',
    QuestionAnswered: 'A question was answered',
  },
}
