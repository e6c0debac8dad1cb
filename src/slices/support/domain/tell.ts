import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import { rule } from '../../../policy/rule.ts'
import { closedBy } from './closes.ts'
import type { ConfirmWeek, PutTellingRight, TellSession } from './commands.ts'
import { type Agreed, evolve } from './commitment-state.ts'
import { type Decided, isYetToCome, type SupportContext } from './context.ts'
import type { Closes, CommitmentEvent, ToldDay } from './events.ts'
import { mayTell } from './may.ts'
import { noticeShortfall } from './notice.ts'
import { weekOf } from './rhythm.ts'
import { dueOn, type Session } from './sessions.ts'

/** The day asked about, or why it cannot be told: not one of ours, already told, or a child not in this group. */
const tellableDay = rule(
  ['SUP-3', 'SUP-4', 'SUP-8'],
  (state: Agreed, day: PlainDate, group: string | undefined): Session | Refusal => {
    if (group !== undefined && group !== state.agreement.group)
      return refuse('SUP-3', 'One of these children is not in this group.', 'Look at who is in it, and save again.')
    const session = state.sessions.find(each => each.day === day)
    if (session) return session.told === undefined ? session : toldAlready(day)
    if (state.status === 'ended') return refuse('SUP-3', `${state.agreement.name} ended before ${dateInWords(day)}.`)
    if (state.status === 'declined') return refuse('SUP-2', 'The service answered that it cannot give this.')
    if (day < state.agreement.from)
      return refuse('SUP-4', `This begins on ${dateInWords(state.agreement.from)}, and not before.`)
    return refuse(
      'SUP-4',
      `Nothing was agreed for ${dateInWords(day)}.`,
      'If it was moved, tell us the day it was for.',
    )
  },
)

/** The one answer to a day told twice, whoever told it first. */
export const toldAlready = (day: PlainDate) =>
  refuse('SUP-8', `${dateInWords(day)} has been told already.`, 'If it was told wrongly, put it right instead.')

/** Tells of one session: it happened, it did not, the child was away, or it moves to another day. */
export function tell(command: TellSession, state: Agreed, context: SupportContext): Decided {
  const may = mayTell(context.asker)
  if (isRefusal(may)) return may
  const session = tellableDay(state, command.day, command.group)
  if (isRefusal(session)) return session
  const event = toldEvent(command, state, session, context, {})
  if (isRefusal(event)) return event
  const whole = toldEvent(command, state, session, context, closedBy(state, event))
  if (isRefusal(whole)) return whole
  return [whole, ...noticeShortfall(evolve(state, whole), context)]
}

type Told = Extract<
  CommitmentEvent,
  { type: 'SessionCredited' | 'SessionDidNotHappen' | 'ChildWasAway' | 'SessionMoved' }
>

function toldEvent(
  { day, telling, group }: TellSession,
  state: Agreed,
  session: Session,
  { today }: SupportContext,
  closes: Closes,
): Told | Refusal {
  const base = { commitment: state.commitment, day, ...(group !== undefined && { group }), ...closes }
  if (telling.what === 'moved') {
    const { from, to } = state.agreement
    if (telling.to === dueOn(session)) return refuse('SUP-4', 'That is the day it is on already.')
    if (telling.to < from || telling.to > to)
      return refuse('SUP-4', `Choose a day from ${dateInWords(from)} to ${dateInWords(to)}.`)
    return { type: 'SessionMoved', data: { ...base, to: telling.to } }
  }
  const given = givenOn(telling, state, session, today)
  const tooSoon = isYetToCome(given, today)
  if (tooSoon) return tooSoon
  switch (telling.what) {
    case 'happened': {
      const goodThing = telling.goodThing?.trim()
      return { type: 'SessionCredited', data: { ...base, on: given, ...(goodThing && { goodThing }) } }
    }
    case 'did-not-happen':
      return { type: 'SessionDidNotHappen', data: { ...base, why: telling.why } }
    case 'child-away':
      return { type: 'ChildWasAway', data: { ...base, why: telling.why } }
  }
}

/** Something given once may come before its day; a session is given on its own. */
function givenOn(telling: TellSession['telling'], state: Agreed, session: Session, today: PlainDate): PlainDate {
  if (telling.what === 'happened' && telling.on) return telling.on
  const due = dueOn(session)
  return state.agreement.rhythm.evidence === 'once' && telling.what === 'happened' && due > today ? today : due
}

/** Confirms a week of something that happens every day: all its days so far, but for those named (P19). */
export function confirmWeek(command: ConfirmWeek, state: Agreed, context: SupportContext): Decided {
  const may = mayTell(context.asker)
  if (isRefusal(may)) return may
  const week = weekOf(command.week)
  const days = state.sessions.filter(each => weekOf(each.day) === week)
  const open = days.filter(each => each.told === undefined && each.day <= context.today)
  if (open.length === 0) {
    if (days.length === 0) return refuse('SUP-4', 'Nothing was agreed for that week.')
    return days.some(each => each.told === undefined)
      ? refuse('SUP-4', 'That week has not come yet.')
      : refuse('SUP-8', 'That week has been told already.', 'If a day was told wrongly, put that day right.')
  }
  const wrong = command.exceptions.find(each => !open.some(({ day }) => day === each.day))
  if (wrong) return refuse('SUP-8', `${dateInWords(wrong.day)} is not one of the days you can tell here.`)
  const told = open.map(({ day }): ToldDay => command.exceptions.find(e => e.day === day) ?? { day, what: 'happened' })
  const event: CommitmentEvent = { type: 'WeekConfirmed', data: { commitment: state.commitment, days: told } }
  const whole = { ...event, data: { ...event.data, ...closedBy(state, event) } }
  return [whole, ...noticeShortfall(evolve(state, whole), context)]
}

/** Puts right a day that was told wrongly, and says why. What was told before stays in the log. */
export function putRight(command: PutTellingRight, state: Agreed, context: SupportContext): Decided {
  const may = mayTell(context.asker)
  if (isRefusal(may)) return may
  const { told, because } = command
  const session = state.sessions.find(each => each.day === told.day)
  if (!session?.told) return refuse('SUP-8', 'Nobody has told us of this day yet.', 'Tell us what happened.')
  if (session.told === told.what && (!('why' in told) || told.why === session.why)) return []
  if (!because.trim()) return refuse('SUP-8', 'Say why this was told wrongly.')
  const event: CommitmentEvent = {
    type: 'TellingPutRight',
    data: { commitment: state.commitment, told, because: because.trim() },
  }
  return [event, ...noticeShortfall(evolve(state, event), context)]
}
