import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import type { HearChild, RaiseNeed, StartSupport } from './commands.ts'
import { impossibleDay } from './days.ts'
import type { ChildSpoke, NeedEvent, SupportStarted, Words } from './events.ts'
import { mayArrange } from './may.ts'
import type { NeedContext } from './need.ts'
import type { RaisedNeed } from './need-state.ts'
import { decideBy, startBy } from './rules.ts'

type Answer = readonly NeedEvent[] | Refusal

/** A worry, in whoever's words. Its clocks start on the day it was said (P4); no diagnosis has a place here (IDN-2). */
export function raiseNeed(command: RaiseNeed, context: NeedContext): Answer {
  if (command.words.trim() === '')
    return refuse('IDN-1', 'Say what worries you, in your own words.', 'One sentence is enough.')
  if (command.homeLanguage.trim() === '')
    return refuse('IDN-15', 'Say which language is spoken at home.', 'So that we write and speak in a way that suits.')
  const wrongDay = impossibleDay('IDN-1', command.saidOn, context)
  if (wrongDay) return wrongDay
  const calendar = context.calendarOf(command.setting)
  const raised: NeedEvent = {
    type: 'NeedRaised',
    data: {
      need: command.need,
      setting: command.setting,
      raisedBy: command.raisedBy,
      ...wordsOf(command),
      saidOn: command.saidOn,
      homeLanguage: command.homeLanguage,
      interpreter: command.interpreter,
      contact: context.contact.person,
      healthAsked: command.wantsHealth ?? false,
      startBy: startBy(context.packs, calendar, command.saidOn),
      decideBy: decideBy(context.packs, calendar, command.saidOn),
    },
  }
  const spoke = command.childSaid ? childSpoke(command.need, { type: 'HearChild', ...command.childSaid }, context) : []
  if (isRefusal(spoke)) return spoke
  const starts = command.startsNow
    ? supportStarted(command.need, { type: 'StartSupport', ...command.startsNow }, raised.data.startBy, context)
    : []
  if (isRefusal(starts)) return starts
  return [raised, ...spoke, ...starts]
}

/** The child's own words, pointing or pictures, heard now and not later (IDN-14). */
export function hearChild(command: HearChild, state: RaisedNeed, context: NeedContext): Answer {
  if (state.status === 'withdrawn') return refuse('IDN-14', 'This worry was taken back.', 'Anyone can raise it again.')
  return childSpoke(state.need, command, context)
}

function childSpoke(need: string, command: HearChild, context: NeedContext): readonly ChildSpoke[] | Refusal {
  if (command.words.trim() === '' && command.pictures.length === 0)
    return refuse(
      'IDN-14',
      'Say what the child told or showed you, in their own way.',
      'What they pointed at is enough. If they did not want to say, leave this part for another day.',
    )
  const wrongDay = impossibleDay('IDN-14', command.on, context)
  if (wrongDay) return wrongDay
  const { ways, pictures, withHelpOf, on } = command
  return [
    {
      type: 'ChildSpoke',
      data: { need, ...wordsOf(command), ways, pictures, ...(withHelpOf && { withHelpOf }), on },
    },
  ]
}

/** What starts now, by whom, from when. Too far ahead is not "now" (IDN-3). */
export function startSupport(command: StartSupport, state: RaisedNeed, context: NeedContext): Answer {
  const may = mayArrange(state, context.me)
  if (isRefusal(may)) return may
  return supportStarted(
    state.need,
    command,
    startBy(context.packs, context.calendarOf(state.setting), context.today),
    context,
  )
}

function supportStarted(
  need: string,
  command: StartSupport,
  atLatest: SupportStarted['data']['from'],
  context: NeedContext,
): readonly SupportStarted[] | Refusal {
  if (command.what.trim() === '')
    return refuse('IDN-3', 'Say what starts, in words the family can use.', 'Something small is enough.')
  if (command.from < context.bornOn)
    return refuse('IDN-3', 'That day is before the child was born.', 'Check the day, the month and the year.')
  if (command.from > atLatest)
    return refuse(
      'IDN-3',
      `Something starts by ${longDay(atLatest)}, before anyone decides.`,
      'Choose something small that can start by then. It can change later.',
    )
  return [{ type: 'SupportStarted', data: { need, what: command.what, who: command.who, from: command.from } }]
}

/** The words as said, with the original and its translator where there was one (P12). */
export function wordsOf(given: Words): Words {
  const { words, language, original, translatedBy } = given
  return { words, language, ...(original && { original }), ...(translatedBy && { translatedBy }) }
}
