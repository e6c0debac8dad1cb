import type { DomainEvent } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

/** What a link shows: the record as whoever gave it may read it, or the one page that every adult reads first. */
export const shown = ['record', 'page'] as const
export type Shown = (typeof shown)[number]

/** Why a link opens nothing any more. `unseen`: whoever gave it does not see the child any more. `moved`: the record goes on in another area. */
export type Over = EndedBecause | 'day' | 'unseen'
export type EndedBecause = 'taken-back' | 'passcodes' | 'moved'

/** What happens to a link is the family's to read; those at work around the child are not told whom it meets. */
export type Heard = { readonly link: string; readonly audience: 'family-and-author' }

/** Whom it is for, its passcode and its address stand outside the log (P2). */
export type LinkGiven = DomainEvent<
  'LinkGiven',
  Heard & {
    readonly what: Shown
    /** Words a young person keeps for only themself, or for people by name, go along. */
    readonly withPrivate: boolean
    /** Whether they took the passcode that was suggested, which can be shown to them again, or chose their own. */
    readonly passcode: 'suggested' | 'own'
    readonly by: PersonId
    /** True when the young person gave it themself. */
    readonly isOwn: boolean
    readonly givenOn: PlainDate
    /** The last day on which it opens. */
    readonly until: PlainDate
    readonly mostWrong: number
  }
>

/** Somebody with the passcode opened it. What they called themself stands outside the log (P2). */
export type LinkOpened = DomainEvent<'LinkOpened', Heard & { readonly openedOn: PlainDate }>

export type LinkPasscodeMistaken = DomainEvent<
  'LinkPasscodeMistaken',
  Heard & { readonly on: PlainDate; readonly left: number }
>

/** Somebody tried it when it opened nothing any more: said once a day, however often they try. */
export type LinkTriedInVain = DomainEvent<'LinkTriedInVain', Heard & { readonly on: PlainDate; readonly because: Over }>

export type LinkEnded = DomainEvent<
  'LinkEnded',
  Heard & { readonly endedOn: PlainDate; readonly because: EndedBecause; readonly by?: PersonId }
>

export type LinkEvent = LinkGiven | LinkOpened | LinkPasscodeMistaken | LinkTriedInVain | LinkEnded
