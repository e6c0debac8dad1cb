import { allowed, isRefusal, type May, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { isFamilyStanding } from '../../../kernel/standing.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { EntryAnswer, EntryChangeAnswered, EntryChangeAsked } from './change-events.ts'
import type { EntryFacts, Writer } from './may.ts'
import type { RecordContext } from './record-context.ts'
import type { Record } from './record-state.ts'

export type AskEntryChange = {
  readonly type: 'AskEntryChange'
  readonly entry: string
  readonly change: string
  readonly words: string
}

export type AnswerEntryChange = {
  readonly type: 'AnswerEntryChange'
  readonly change: string
  readonly answer: EntryAnswer
  readonly words: string
}

/** The day by which a change to an entry is answered, in school days of the setting. */
export const entryChangeDueOn = rule('RCD-12', (packs: Packs, calendar: Calendar, askedOn: PlainDate) =>
  dayAfter(packs.for('record').duration('RCD-12.time-to-answer'), askedOn, calendar),
)

/** A child and their family ask for a change to others' words; one's own one changes oneself. */
export function mayAskChange(entry: Pick<EntryFacts, 'whose'>, me: Writer): May {
  if (!isFamilyStanding(me.standing))
    return refuse('RCD-12', 'This way is for the child and the family.', 'You can write what you see beside it.')
  return entry.whose !== undefined && (entry.whose === me.person || entry.whose === me.actsFor)
    ? refuse('RCD-12', 'These are your own words.', 'You can change them at any time.')
    : allowed
}

/** Whoever's words they are answers, or whoever leads on support at the setting. */
export const mayAnswerChange = (entry: Pick<EntryFacts, 'whose'>, me: Writer): May =>
  entry.whose === me.person || me.standing === 'lead'
    ? allowed
    : refuse('RCD-12', 'Whoever wrote it answers, or whoever leads on support.', 'Write what you see beside it.')

export function askChange(
  command: AskEntryChange,
  state: Record,
  context: RecordContext,
): readonly EntryChangeAsked[] | Refusal {
  const entry = state.entries.get(command.entry)
  if (!entry) return refuse('RCD-12', 'There is no such entry.')
  if (state.changes.has(command.change)) return []
  const may = mayAskChange(entry, context.me)
  if (isRefusal(may)) return may
  if (command.words.trim() === '') return refuse('RCD-12', 'Say what should be different.', 'A few words are enough.')
  const { setting, me, today } = context
  if (!setting)
    return refuse(
      'RCD-12',
      'No setting is here to owe you the answer.',
      'Write what you see beside it, or raise a concern.',
    )
  const owes = entry.voice === 'professional' ? entry.whose : context.contact
  return [
    {
      type: 'EntryChangeAsked',
      data: {
        entry: command.entry,
        change: command.change,
        version: entry.version,
        words: command.words.trim(),
        by: me.person,
        askedOn: today,
        owed: {
          by: entryChangeDueOn(context.packs, context.calendarOf(setting), today),
          setting,
          ...(owes && { person: owes }),
        },
        audience: entry.audience,
        named: entry.named,
      },
    },
  ]
}

export function answerChange(
  { change, answer, words }: AnswerEntryChange,
  state: Record,
  context: RecordContext,
): readonly EntryChangeAnswered[] | Refusal {
  const asked = state.changes.get(change)
  const entry = asked && state.entries.get(asked.entry)
  if (!asked || !entry) return refuse('RCD-12', 'Nobody asked for this change.')
  if (asked.isAnswered) return []
  const may = mayAnswerChange(entry, context.me)
  if (isRefusal(may)) return may
  if (words.trim() === '') return refuse('RCD-12', 'An answer says why.', 'A few words are enough.')
  if (answer === 'changed' && entry.version <= asked.version)
    return refuse('RCD-12', 'The words are still as they were.', 'Change them first, or choose another answer.')
  const { audience, named } = entry
  return [
    {
      type: 'EntryChangeAnswered',
      data: {
        entry: asked.entry,
        change,
        answer,
        words: words.trim(),
        by: context.me.person,
        answeredOn: context.today,
        audience,
        named,
      },
    },
  ]
}
