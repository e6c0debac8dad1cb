import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Evidence, Owner, Rhythm, WhyEnded } from '../domain/events.ts'
import type { Session } from '../domain/sessions.ts'

/** One expected day as it is read: what deciding knows of it, and what pages show beside. */
export type SessionRow = Session & {
  readonly goodThing?: string
  readonly happenedOn?: PlainDate
  readonly toldOn?: PlainDate
  readonly toldBy?: PersonId
  readonly putRightBecause?: string
  /** Asked of whoever gives it; told to lead and family that nobody has said. */
  readonly askedOn?: PlainDate
  readonly notToldOn?: PlainDate
}

export const statuses = ['asked', 'agreed', 'declined', 'ended'] as const
export type Status = (typeof statuses)[number]

/** A commitment as it stands, with every day it expects. Ids only: the page looks up all its names at once. */
export type AgreedRow = {
  readonly area: AreaId
  readonly child: ChildId
  readonly commitment: string
  readonly status: Status
  readonly name: string
  readonly what: string
  readonly owner: Owner
  readonly ownerBody: BodyId
  readonly agreedFor: BodyId
  readonly rhythm: Rhythm
  readonly evidence: Evidence
  readonly from: PlainDate
  readonly to: PlainDate
  readonly outcome: string
  readonly expectation: string
  readonly agreedWith: readonly PersonId[]
  readonly agreedOn: PlainDate
  readonly group?: string
  readonly remedyFor?: string
  readonly declined?: { readonly reasons: string; readonly instead?: string; readonly on: PlainDate }
  readonly silenceOn?: PlainDate
  readonly changed?: { readonly on: PlainDate; readonly because: string }
  readonly ended?: { readonly on: PlainDate; readonly why: WhyEnded; readonly words?: string }
  readonly shortfall?: { readonly key: string; readonly on: PlainDate }
  readonly shortfallAnswer?: { readonly how: string; readonly on: PlainDate }
  readonly sessions: readonly SessionRow[]
}

/** Everyone and every body a commitment names, for one look-up of names. */
export const peopleIn = (row: AgreedRow): readonly (PersonId | undefined)[] => [
  row.owner.person,
  ...row.agreedWith,
  ...row.sessions.flatMap(session => [session.toldBy, ...session.saidNot]),
]
/** Every body a commitment names. */
export const bodiesIn = (row: AgreedRow): readonly BodyId[] => [row.ownerBody, row.agreedFor, row.rhythm.heldAt]

/** The database checks these columns; anything else in them is a fault of ours. */
export function oneOf<const Word extends string>(words: readonly Word[], text: string | null): Word {
  const found = words.find(word => word === text)
  if (found === undefined) throw new Error(`Not one of ${words.join(', ')}: ${text}`)
  return found
}
