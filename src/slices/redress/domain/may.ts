import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, ClauseId, PersonId } from '../../../kernel/ids.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'

/** What of a concern decides who may do what: a read row satisfies it, and so does the state of the stream. */
export type ConcernFacts = {
  readonly status: 'waiting' | 'answered' | 'withdrawn' | 'closed'
  readonly raisedBy: PersonId
  readonly owedBy: BodyId
  readonly copiedTo?: BodyId
  readonly rung: number
  readonly answerDueOn: PlainDate
  readonly aboutPeople: readonly PersonId[]
  readonly answeredBy: readonly PersonId[]
  readonly remedies: readonly { readonly by: PlainDate; readonly done: boolean }[]
}

/** Who asks: the person, those they may act for (an adviser chosen by the family, P14), and the bodies they work for. */
export type Asker = {
  readonly person: PersonId
  readonly actsFor: readonly PersonId[]
  readonly bodies: readonly BodyId[]
  /** Named by a body to decide on concerns: a service lead, a head, a partnership officer. */
  readonly decidesFor: readonly BodyId[]
}

const raised = (concern: ConcernFacts, asker: Asker): boolean =>
  asker.person === concern.raisedBy || asker.actsFor.includes(concern.raisedBy)

const isOpen = (concern: ConcernFacts): boolean => concern.status === 'waiting' || concern.status === 'answered'

/** What everyone is told once it is over. */
export const over = refuse('RED-7', 'This concern is closed.', 'You can raise it again, in two taps.')
const onlyTheOneWhoRaisedIt = (clause: ClauseId) =>
  refuse(
    clause,
    'Only the person who raised this concern, or someone who acts for them, can do that.',
    'You can raise a concern of your own.',
  )

/** True when the day to answer has gone and nobody has. */
export const clockMissed = (concern: Pick<ConcernFacts, 'status' | 'answerDueOn'>, today: PlainDate): boolean =>
  concern.status === 'waiting' && today > concern.answerDueOn

/** The next step opens with an answer, with a missed clock, and with a promise to put it right that was not kept. */
export function mayTakeStep(concern: ConcernFacts, asker: Asker, today: PlainDate, lastRung: number): May {
  if (!isOpen(concern)) return over
  if (!raised(concern, asker)) return onlyTheOneWhoRaisedIt('RED-7')
  if (concern.rung >= lastRung)
    return refuse(
      'RED-7',
      'This was the last of our steps.',
      'Your rights under the law stay open. They are listed beside this.',
    )
  if (concern.status === 'answered' || clockMissed(concern, today)) return allowed
  return refuse(
    'RED-7',
    `The next step opens with the answer, or on the day after ${longDay(concern.answerDueOn)} if none comes.`,
    'Your rights under the law are open now.',
  )
}

/** The family may always hold a missed clock back (P43). */
export function mayWait(concern: ConcernFacts, asker: Asker): May {
  if (!isOpen(concern)) return over
  if (!raised(concern, asker)) return onlyTheOneWhoRaisedIt('RED-14')
  if (concern.status === 'answered')
    return refuse('RED-14', 'You have an answer, so nothing moves on by itself.', 'You choose what happens next.')
  return allowed
}

/** Closing is the family's alone: it stays open until they say it is done. */
export function mayClose(concern: ConcernFacts, asker: Asker): May {
  if (!isOpen(concern)) return over
  if (!raised(concern, asker)) return onlyTheOneWhoRaisedIt('RED-7')
  if (concern.status === 'waiting')
    return refuse(
      'RED-7',
      'Nobody has answered yet.',
      'If you no longer want an answer, you can take the concern back.',
    )
  return allowed
}

/** Taking it back is for the one who raised it, on any day and without a reason (RED-14). */
export function mayWithdraw(concern: ConcernFacts, asker: Asker): May {
  if (!isOpen(concern)) return over
  return raised(concern, asker) ? allowed : onlyTheOneWhoRaisedIt('RED-14')
}

/** Whoever can see a concern may say something in it, as long as it is open: the database keeps who can see. */
export const mayAddWords = (concern: ConcernFacts): May => (isOpen(concern) ? allowed : over)

/** The setting that was copied adds what it knows, as long as the concern is open (RED-2). */
export function mayAddForSetting(concern: ConcernFacts, asker: Asker): May {
  if (!isOpen(concern)) return over
  if (concern.copiedTo && asker.bodies.includes(concern.copiedTo)) return allowed
  return refuse('RED-2', 'Only the setting that was copied adds here.', 'You can write in the thread instead.')
}

/** Whoever decides for the body whose turn it is, and who neither decided, gives the support, nor answered before (RED-6). */
export function mayAnswer(concern: ConcernFacts, asker: Asker): May {
  if (!isOpen(concern)) return over
  if (concern.status === 'answered')
    return refuse('RED-4', 'This step has its answer.', 'The family can take the next step, or close it.')
  if (concern.aboutPeople.includes(asker.person))
    return refuse(
      'RED-6',
      'This concern is about something you decided or give yourself.',
      'Add what you know. Someone else at your organisation answers.',
    )
  if (concern.answeredBy.includes(asker.person))
    return refuse('RED-6', 'You answered this concern before.', 'Someone else looks at it at this step.')
  if (!asker.decidesFor.includes(concern.owedBy))
    return refuse(
      'RED-2',
      'The answer is owed by another organisation, or by someone else in yours.',
      'You can add what you know.',
    )
  return allowed
}

/** The one who owes a remedy says it is done; the family may say so too. */
export function mayFinish(concern: ConcernFacts, ownerBody: BodyId, asker: Asker): May {
  if (raised(concern, asker) || asker.bodies.includes(ownerBody)) return allowed
  return refuse('RED-5', 'Only the one who owes this, or the family, can say it is done.')
}
