import { allowed, type Decider, isRefusal, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Pack } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { ChangeAnswered, ChangeAsked, ChangeEvent } from './events.ts'

export type AskForChange = { readonly type: 'AskForChange' } & Omit<ChangeAsked['data'], 'answerDueOn'>
export type AnswerChange = {
  readonly type: 'AnswerChange'
  readonly answer: ChangeAnswered['data']['answer']
  readonly words: string
}
export type ChangeCommand = AskForChange | AnswerChange

export type ChangeRequest =
  | { readonly status: 'not asked' }
  | {
      readonly status: 'asked' | 'answered'
      readonly change: string
      readonly child: ChildId
      readonly owedBy: BodyId
    }

export type ChangeContext = {
  readonly today: PlainDate
  readonly pack: Pack
  readonly calendarOf: (body: BodyId) => Calendar
  readonly asker: { readonly person: PersonId; readonly bodies: readonly BodyId[] }
}

/** The day by which a request for a change is answered, in school days of the setting that owes the answer. */
export const changeDueOn = rule(
  'REV-6',
  ({ pack, calendarOf }: Pick<ChangeContext, 'pack' | 'calendarOf'>, owedBy: BodyId, from: PlainDate) =>
    dayAfter(pack.duration('REV-6.time-to-answer'), from, calendarOf(owedBy)),
)

function mayAnswerChange(request: { readonly owedBy: BodyId }, asker: ChangeContext['asker']): May {
  if (asker.bodies.includes(request.owedBy)) return allowed
  return refuse('REV-6', 'The setting that was asked answers.', 'You can tell the setting what you think.')
}

/** A young person or a family asks for something to be different, at any time, and hears yes, at the review, or not now. */
export const changeRequest: Decider<ChangeRequest, ChangeCommand, ChangeEvent, ChangeContext> = {
  initial: { status: 'not asked' },
  evolve(state, event) {
    switch (event.type) {
      case 'ChangeAsked': {
        const { change, child, owedBy } = event.data
        return { status: 'asked', change, child, owedBy }
      }
      case 'ChangeAnswered':
        return state.status === 'not asked' ? state : { ...state, status: 'answered' }
    }
  },
  decide(command, state, context) {
    const words = command.words.trim()
    if (command.type === 'AskForChange') {
      if (state.status !== 'not asked') return []
      if (words === '') return refuse('REV-6', 'Say what you would like to change.', 'A few words are enough.')
      const { type: _, ...asked } = command
      const answerDueOn = changeDueOn(context, command.owedBy, context.today)
      return [{ type: 'ChangeAsked', data: { ...asked, words, answerDueOn } }]
    }
    if (state.status === 'not asked') throw new Error('An answer to a change nobody asked for')
    if (state.status === 'answered') return []
    const may = mayAnswerChange(state, context.asker)
    if (isRefusal(may)) return may
    if (command.answer !== 'at the review' && words === '')
      return refuse('REV-6', 'An answer says what will be different, or why not.', 'A few words are enough.')
    const { change, child } = state
    const data = { change, child, answer: command.answer, words, answeredBy: context.asker.person }
    return [{ type: 'ChangeAnswered', data }]
  },
}
