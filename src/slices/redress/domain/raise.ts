import { type Refusal, refuse } from '../../../kernel/decider.ts'
import type { BodyId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { dayAfter } from '../../../policy/duration.ts'
import { rule } from '../../../policy/rule.ts'
import type { ConcernContext, RaiseConcern } from './commands.ts'
import type { ConcernRaised } from './events.ts'

type Clocks = Pick<ConcernContext, 'pack' | 'calendarOf'>

/** The day an answer is due. The clock is that of the body that owes it: a health service's does not stop for July. */
export const answerDueOn = rule('RED-3', ({ pack, calendarOf }: Clocks, owedBy: BodyId, from: PlainDate) =>
  dayAfter(pack.duration('RED-3.time-to-answer'), from, calendarOf(owedBy)),
)

/** The day by which the setting that was copied adds what it knows. */
export const settingAddsBy = rule('RED-2', ({ pack, calendarOf }: Clocks, setting: BodyId, from: PlainDate) =>
  dayAfter(pack.duration('RED-2.time-for-setting-to-add'), from, calendarOf(setting)),
)

/**
 * A concern is raised. Nothing but what it is about is asked: no plan, no form of words, and no words at all when the
 * two taps have said it. Answers RED-1 when there is nothing to go on, or a day still to come.
 */
export const raise = rule(
  ['RED-1', 'RED-2'],
  (command: RaiseConcern, context: ConcernContext): readonly [ConcernRaised] | Refusal => {
    const { type: _, saidOn, ...asked } = command
    if (asked.about.kind === 'else' && asked.words.trim() === '')
      return refuse('RED-1', 'Tell us what is not right.', 'A few words are enough.')
    if (asked.sinceOn > context.today || saidOn > context.today)
      return refuse('RED-1', 'That day has not come yet.', 'Choose today or a day that has gone.')
    const { owedBy, copiedTo } = asked
    const data = { ...asked, words: asked.words.trim(), answerDueOn: answerDueOn(context, owedBy, saidOn) }
    if (!copiedTo) return [{ type: 'ConcernRaised', data }]
    return [{ type: 'ConcernRaised', data: { ...data, settingAddsBy: settingAddsBy(context, copiedTo, saidOn) } }]
  },
)
