import { allowed, type Decider, isRefusal, type May, type Refusal, refuse, refuseAll } from '../../../kernel/decider.ts'
import type { ClauseId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { dayAfter } from '../../../policy/duration.ts'
import { rule } from '../../../policy/rule.ts'
import { lackingReasons, lackingRemedies } from './answer.ts'
import type { AnswerConcern, ConcernCommand, ConcernContext, FinishRemedy } from './commands.ts'
import { type Concern, evolve, type Open, type Raised } from './concern-state.ts'
import type { ConcernEvent } from './events.ts'
import { bodyAt, calendarAt, stepsOf } from './ladder.ts'
import * as may from './may.ts'
import { raise } from './raise.ts'

type Answer = readonly ConcernEvent[] | Refusal

/** A concern, from the two taps that raise it to the word of the family that closes it. */
export const concern: Decider<Concern, ConcernCommand, ConcernEvent, ConcernContext> = {
  initial: { status: 'not raised' },
  evolve,
  decide(command, state, context) {
    if (command.type === 'RaiseConcern') return state.status === 'not raised' ? raise(command, context) : []
    if (state.status === 'not raised') throw new Error(`${command.type} before the concern was raised`)
    const { asker, today } = context
    const facts = factsFor(state)
    const its = itsOf(state)
    switch (command.type) {
      case 'AddForSetting':
        return once(may.mayAddForSetting(facts, asker), () =>
          inWords('RED-2', command.words, words => ({
            type: 'SettingAdded',
            data: { ...its, addedBy: asker.person, words },
          })),
        )
      case 'AddWords':
        return once(may.mayAddWords(facts), () =>
          inWords('RED-1', command.words, words => ({
            type: 'WordsAdded',
            data: { ...its, addedBy: command.saidBy ?? asker.person, voice: command.voice, words },
          })),
        )
      case 'AnswerConcern':
        return once(may.mayAnswer(facts, asker), () => answer(command, state, context))
      case 'TakeStep':
        return once(may.mayTakeStep(facts, asker, today, stepsOf(context.pack, state.ladder).length), () =>
          nextStep(state, context, 'asked'),
        )
      case 'MoveOn':
        return movesOnByItself(state, today) ? nextStep(state, context, 'no answer') : []
      case 'AskToWait':
        return once(may.mayWait(facts, asker), () => wait(state, command.waitUntil, context))
      case 'WithdrawConcern':
        return once(may.mayWithdraw(facts, asker), () => [
          {
            type: 'ConcernWithdrawn',
            data: { ...its, rung: state.rung, withdrawnBy: asker.person, words: command.words.trim() },
          },
        ])
      case 'CloseConcern':
        return once(may.mayClose(facts, asker), () => [
          {
            type: 'ConcernClosed',
            data: { ...its, rung: state.rung, closedBy: asker.person, words: command.words.trim() },
          },
        ])
      case 'FinishRemedy':
        return finish(command, state, context)
    }
  },
}

/** What of the state decides who may do what. */
const factsFor = (state: Raised): may.ConcernFacts => ({ ...state, aboutPeople: state.about.aboutPeople })

/** A missed clock moves the concern on by itself, unless the family has said wait and the wait is not over (P43). */
export const movesOnByItself = rule('RED-7', (state: Concern, today: PlainDate): state is Open => {
  if (state.status !== 'waiting' || today <= state.answerDueOn) return false
  return state.waitUntil === undefined || today > state.waitUntil
})

const itsOf = ({ concern, child, audience, named }: Raised) => ({ concern, child, audience, named })

/** The next step in time and body. At the last of them there is none: the law box shows what is left. */
function nextStep(state: Raised, context: ConcernContext, why: 'asked' | 'no answer'): Answer {
  const step = stepsOf(context.pack, state.ladder)[state.rung]
  if (!step) return []
  const { ladder, rung, answerDueOn } = state
  const owedBy = bodyAt(step, { ...context.bodies, owing: state.owing })
  const its = itsOf(state)
  const named = [...new Set([...its.named, ...context.nextLookers])]
  const dueOn = dayAfter(step.time, context.today, calendarAt(owedBy, state, context.calendarOf))
  const taken = { ...its, named, ladder, rung: step.rung, owedBy, why, answerDueOn: dueOn }
  const missed: ConcernEvent = { type: 'AnswerMissed', data: { ...its, rung, owedBy: state.owedBy, answerDueOn } }
  return [
    ...(state.status === 'waiting' ? [missed] : []),
    { type: 'StepTaken', data: why === 'asked' ? { ...taken, takenBy: context.asker.person } : taken },
  ]
}

function answer(command: AnswerConcern, state: Raised, context: ConcernContext): Answer {
  const { type: _, ...given } = command
  const no = refuseAll([...lackingReasons(given), ...lackingRemedies(state.ladder, given, context)])
  if (no) return no
  const { ladder, about, rung, owedBy } = state
  const its = itsOf(state)
  const decided = { ...its, ladder, about, rung, ...given, decidedBy: context.asker.person, forBody: owedBy }
  return [
    { type: 'ConcernAnswered', data: decided },
    ...given.remedies.map((remedy): ConcernEvent => ({ type: 'RemedyAgreed', data: { ...its, ...remedy, rung } })),
  ]
}

function wait(state: Raised, waitUntil: PlainDate, { today, asker }: ConcernContext): Answer {
  if (waitUntil <= today) return refuse('RED-14', 'A wait ends on a day to come.', 'Choose a later day.')
  const { rung, owedBy } = state
  return [{ type: 'WaitAsked', data: { ...itsOf(state), askedBy: asker.person, rung, owedBy, waitUntil } }]
}

function finish(command: FinishRemedy, state: Raised, { asker }: ConcernContext): Answer {
  const found = state.remedies.find(each => each.remedy === command.remedy)
  if (!found || found.done) return []
  const data = { ...itsOf(state), remedy: found.remedy, saidBy: asker.person, words: command.words.trim() }
  const mayFinish = command.told ? allowed : may.mayFinish(factsFor(state), found.ownerBody, asker)
  return once(mayFinish, () => [{ type: 'RemedyDone', data }])
}

const once = (answer: May, happens: () => Answer): Answer => (isRefusal(answer) ? answer : happens())

const inWords = (clause: ClauseId, words: string, happens: (words: string) => ConcernEvent): Answer =>
  words.trim() === '' ? refuse(clause, 'There are no words yet.', 'Write or say a few.') : [happens(words.trim())]
