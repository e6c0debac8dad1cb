import { allowed, type Decider, isRefusal, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Pack } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { Audience, QuestionEvent, Voice } from './events.ts'

export type AskQuestion = Audience & {
  readonly type: 'AskQuestion'
  readonly question: string
  readonly child: ChildId
  readonly askedBy: PersonId
  readonly voice: Voice
  readonly askedOf: PersonId
  readonly owedBy: BodyId
  readonly words: string
}
/** Somebody of the family is told: no body owes an answer. */
export type AskFamily = Omit<AskQuestion, 'type' | 'owedBy'> & { readonly type: 'AskFamily' }
export type AnswerQuestion = { readonly type: 'AnswerQuestion'; readonly words: string }
export type QuestionCommand = AskQuestion | AskFamily | AnswerQuestion

export type Question =
  | { readonly status: 'not asked' }
  | (Audience & {
      readonly status: 'asked' | 'answered'
      readonly question: string
      readonly child: ChildId
      readonly askedOf: PersonId
      /** None where somebody of the family was told. */
      readonly owedBy?: BodyId
    })

export type QuestionContext = {
  readonly today: PlainDate
  readonly pack: Pack
  readonly calendarOf: (body: BodyId) => Calendar
  readonly asker: { readonly person: PersonId; readonly bodies: readonly BodyId[] }
}

/** The day by which the named contact answers. */
export const questionDueOn = rule(
  'RED-10',
  ({ pack, calendarOf }: Pick<QuestionContext, 'pack' | 'calendarOf'>, owedBy: BodyId, from: PlainDate) =>
    dayAfter(pack.duration('RED-10.time-to-reply'), from, calendarOf(owedBy)),
)

/** The named contact answers, or anyone of the same body when they are away; of a family, whoever was told. */
function mayAnswerQuestion(
  question: { readonly status: 'asked' | 'answered'; readonly askedOf: PersonId; readonly owedBy?: BodyId },
  asker: QuestionContext['asker'],
): May {
  if (asker.person === question.askedOf || (question.owedBy && asker.bodies.includes(question.owedBy))) return allowed
  return refuse('RED-10', 'This question was asked of someone else.', 'You can tell them what you know.')
}

/** One question to the named contact, and its answer. Questions side by side make the thread (P15). */
export const question: Decider<Question, QuestionCommand, QuestionEvent, QuestionContext> = {
  initial: { status: 'not asked' },
  evolve(state, event) {
    switch (event.type) {
      case 'QuestionAsked': {
        const { question: id, child, audience, named, askedOf, owedBy } = event.data
        return { status: 'asked', question: id, child, audience, named, askedOf, owedBy }
      }
      case 'FamilyAsked': {
        const { question: id, child, audience, named, askedOf } = event.data
        return { status: 'asked', question: id, child, audience, named, askedOf }
      }
      case 'QuestionAnswered':
        return state.status === 'not asked' ? state : { ...state, status: 'answered' }
    }
  },
  decide(command, state, context) {
    const words = command.words.trim()
    if (words === '') return refuse('RED-10', 'There are no words yet.', 'Write or say a few.')
    if (command.type === 'AskFamily') {
      const { type: _, ...asked } = command
      return state.status === 'not asked' ? [{ type: 'FamilyAsked', data: { ...asked, words } }] : []
    }
    if (command.type === 'AskQuestion') {
      if (state.status !== 'not asked') return []
      const { type: _, ...asked } = command
      const dueOn = questionDueOn(context, command.owedBy, context.today)
      return [{ type: 'QuestionAsked', data: { ...asked, words, answerDueOn: dueOn } }]
    }
    if (state.status === 'not asked') throw new Error('An answer to a question nobody asked')
    const may = mayAnswerQuestion(state, context.asker)
    if (isRefusal(may)) return may
    const { question: id, child, audience, named } = state
    const its = { question: id, child, audience, named }
    return [{ type: 'QuestionAnswered', data: { ...its, answeredBy: context.asker.person, words } }]
  },
}
