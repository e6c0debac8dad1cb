import { type Duty, duty } from '../../../policy/duty.ts'
import type { ConcernEvent, QuestionEvent } from './events.ts'

/** The event's own date: it was worked out when the event was decided, and a page shows that one day everywhere. */
const only = (type: string): never => {
  throw new Error(`No clock starts with ${type}`)
}

/** Whoever's turn it is answers by the day: at the first step, and again at each next one, each a clock of its own. */
export const answerConcern: Duty<ConcernEvent> = duty<ConcernEvent>('RED-3', {
  subject: 'redress',
  kind: 'answer-concern',
  starts: ['ConcernRaised', 'StepTaken'],
  ends: ['ConcernAnswered', 'AnswerMissed', 'ConcernWithdrawn', 'ConcernClosed'],
  part: event => ('rung' in event.data ? `step ${event.data.rung}` : 'step 1'),
  owedBy: event =>
    event.type === 'ConcernRaised' || event.type === 'StepTaken' ? { body: event.data.owedBy } : only(event.type),
  owedTo: 'family',
  due: event =>
    event.type === 'ConcernRaised' || event.type === 'StepTaken' ? event.data.answerDueOn : only(event.type),
})

/** The setting that was copied adds what it knows (P28). */
export const settingAdds: Duty<ConcernEvent> = duty<ConcernEvent>('RED-2', {
  subject: 'redress',
  kind: 'setting-adds',
  starts: ['ConcernRaised'],
  ends: ['SettingAdded', 'ConcernAnswered', 'ConcernWithdrawn', 'ConcernClosed'],
  when: event => event.type === 'ConcernRaised' && event.data.copiedTo !== undefined,
  owedBy: event =>
    event.type === 'ConcernRaised' && event.data.copiedTo ? { body: event.data.copiedTo } : only(event.type),
  owedTo: 'family',
  due: event =>
    event.type === 'ConcernRaised' && event.data.settingAddsBy ? event.data.settingAddsBy : only(event.type),
})

/** Each thing that puts it right is owed by someone until it is done: closing a concern does not end it. */
export const putRight: Duty<ConcernEvent> = duty<ConcernEvent>('RED-5', {
  subject: 'redress',
  kind: 'put-right',
  starts: ['RemedyAgreed'],
  ends: ['RemedyDone'],
  part: event => (event.type === 'RemedyAgreed' || event.type === 'RemedyDone' ? event.data.remedy : undefined),
  owedBy: event => {
    if (event.type !== 'RemedyAgreed') return only(event.type)
    const { ownerBody, owner } = event.data
    return owner ? { body: ownerBody, person: owner } : { body: ownerBody }
  },
  owedTo: 'family',
  due: event => (event.type === 'RemedyAgreed' ? event.data.by : only(event.type)),
})

/** The named contact answers a question by the day the family was told (P15). */
export const answerQuestion: Duty<QuestionEvent> = duty<QuestionEvent>('RED-10', {
  subject: 'redress',
  kind: 'answer-question',
  starts: ['QuestionAsked'],
  ends: ['QuestionAnswered'],
  owedBy: event =>
    event.type === 'QuestionAsked' ? { body: event.data.owedBy, person: event.data.askedOf } : only(event.type),
  owedTo: 'family',
  due: event => (event.type === 'QuestionAsked' ? event.data.answerDueOn : only(event.type)),
})

/** All that this slice makes somebody owe. */
export const duties: readonly Duty[] = [answerConcern, settingAdds, putRight, answerQuestion]
