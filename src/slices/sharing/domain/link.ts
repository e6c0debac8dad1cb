import { type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Packs } from '../../../policy/pack.ts'
import type { GiveLink, LinkCommand, OpenLink } from './commands.ts'
import type { Heard, LinkEvent, Over } from './events.ts'
import { evolveLink, type Link, noLink } from './link-state.ts'
import { mayEnd, mayGive, type Sharer } from './may.ts'
import { daysOfLink, lastDay, mostWrong, ownFromAge } from './rules.ts'

export type LinkContext = {
  readonly today: PlainDate
  readonly packs: Packs
  /** Who asks; nobody we know where a stranger opens it. */
  readonly me?: Sharer
}

/**
 * A link to a record, for somebody without an account (RCD-16). Whoever opens it is nobody to us: they have the link,
 * the passcode, and a few tries in its whole life (RCD-17).
 */
export const link: Decider<Link, LinkCommand, LinkEvent, LinkContext> = {
  initial: noLink,
  evolve: evolveLink,
  decide: (command, state, context) => {
    switch (command.type) {
      case 'GiveLink':
        return give(command, state, context)
      case 'EndLink': {
        if (state.status === 'none' || !context.me) return refuse('RCD-16', 'There is no such link.')
        const may = mayEnd(state, context.me)
        if (isRefusal(may)) return may
        if (state.status === 'ended') return []
        const { today, me } = context
        return [
          { type: 'LinkEnded', data: { ...of(state.link), endedOn: today, because: 'taken-back', by: me.person } },
        ]
      }
      case 'EndMovedLink':
        return state.status === 'open'
          ? [{ type: 'LinkEnded', data: { ...of(state.link), endedOn: context.today, because: 'moved' } }]
          : []
      case 'OpenLink':
        return state.status === 'none'
          ? refuse('RCD-16', 'There is no such link.')
          : open(command, state, context.today)
    }
  },
}

const of = (link: string): Heard => ({ link, audience: 'family-and-author' })

function give(command: GiveLink, state: Link, { today, packs, me }: LinkContext): readonly LinkEvent[] | Refusal {
  if (!me) return refuse('RCD-16', 'Only the family shows a record by a link.')
  const may = mayGive(me, ownFromAge(packs))
  if (isRefusal(may)) return may
  if (state.status !== 'none') return refuse('RCD-16', 'This link was made before.', 'Open the page anew.')
  const { most } = daysOfLink(packs)
  if (command.days < 1 || command.days > most)
    return refuse('RCD-16', `A link opens for 1 to ${most} days.`, 'Make another one when this one has ended.')
  const isOwn = me.standing === 'child'
  if (command.withPrivate && !isOwn)
    return refuse('RCD-5', 'Words kept for few people are shown only by the young person.', 'Leave them out.')
  return [
    {
      type: 'LinkGiven',
      data: {
        ...of(command.link),
        what: command.what,
        withPrivate: command.withPrivate,
        passcode: command.passcode,
        by: me.person,
        isOwn,
        givenOn: today,
        until: lastDay(today, command.days),
        mostWrong: mostWrong(packs),
      },
    },
  ]
}

type Living = Exclude<Link, { readonly status: 'none' }>

function open({ passcodeFits, isSeen }: OpenLink, state: Living, today: PlainDate): readonly LinkEvent[] {
  const over = whyOver(state, isSeen, today)
  const said = of(state.link)
  if (over)
    return state.triedOn === today ? [] : [{ type: 'LinkTriedInVain', data: { ...said, on: today, because: over } }]
  if (passcodeFits) return [{ type: 'LinkOpened', data: { ...said, openedOn: today } }]
  const left = state.mostWrong - state.wrong - 1
  const mistaken: LinkEvent = { type: 'LinkPasscodeMistaken', data: { ...said, on: today, left } }
  return left > 0
    ? [mistaken]
    : [mistaken, { type: 'LinkEnded', data: { ...said, endedOn: today, because: 'passcodes' } }]
}

/** Why a link opens nothing today; nothing when it opens. */
function whyOver(state: Living, isSeen: boolean, today: PlainDate): Over | undefined {
  if (state.status === 'ended') return state.because
  if (today > state.until) return 'day'
  return isSeen ? undefined : 'unseen'
}
