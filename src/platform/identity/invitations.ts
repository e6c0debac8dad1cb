import type { InferResult } from 'kysely'
import { type AreaId, type ChildId, type PersonId, personId } from '../../kernel/ids.ts'
import { dayOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../db/act.ts'
import { isRole, type Role } from './roles.ts'

/** How a code reaches whom it is for. */
export const handings = ['email', 'text', 'office'] as const
export type Handing = (typeof handings)[number]

/** By what a person at the setting knew who it is. */
export const lookings = ['known-to-us', 'paper', 'someone-vouches'] as const
export type Looking = (typeof lookings)[number]

const statuses = ['asked', 'open', 'claimed', 'confirmed', 'declined', 'withdrawn'] as const
export type InvitationStatus = (typeof statuses)[number]

/** A status as a row holds it. */
export const toStatus = (status: string): InvitationStatus => statuses.find(each => each === status) ?? 'withdrawn'

/** Somebody asked into a child's circle. */
export type Invitation = {
  readonly invitation: string
  readonly status: InvitationStatus
  readonly forName: string
  readonly role: Role
  readonly relationship: string
  readonly actsFor?: PersonId
  readonly until?: PlainDate
  readonly handed?: Handing
  readonly askedBy?: PersonId
  readonly startedBy?: PersonId
  readonly madeOn: PlainDate
  /** The code does nothing from then on. */
  readonly isOver: boolean
  readonly goodUntil?: PlainDate
  readonly claimedBy?: PersonId
  /** Who they say they are. */
  readonly claimedName?: string
  readonly claimedOn?: PlainDate
  readonly why?: string
}

type Of = { readonly area: AreaId; readonly child: ChildId }

/** The invitations around a child that the one who asks may read, the latest first. */
export async function listInvitations(seen: Seen, { area, child }: Of): Promise<readonly Invitation[]> {
  const rows = await invitationsOf(seen, area, child).execute()
  return rows.map(row => toInvitation(row, seen.at))
}

const invitationsOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('invitation')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('made_at', 'desc')
    .orderBy('invitation')
    .limit(200)

const toInvitation = (row: InferResult<ReturnType<typeof invitationsOf>>[number], at: Date): Invitation => ({
  invitation: row.invitation,
  status: toStatus(row.status),
  forName: row.for_name,
  role: isRole(row.role) ? row.role : 'visitor',
  relationship: row.relationship,
  madeOn: dayOf(row.made_at),
  isOver: row.expires_at !== null && row.expires_at <= at,
  ...(row.acts_for && { actsFor: row.acts_for }),
  ...(row.until_on && { until: row.until_on }),
  ...(row.handed && { handed: handings.find(each => each === row.handed) ?? 'office' }),
  ...(row.asked_by && { askedBy: personId(row.asked_by) }),
  ...(row.started_by && { startedBy: personId(row.started_by) }),
  ...(row.expires_at && { goodUntil: dayOf(new Date(row.expires_at.getTime() - 1)) }),
  ...(row.claimed_by && { claimedBy: personId(row.claimed_by) }),
  ...(row.claimed_name && { claimedName: row.claimed_name }),
  ...(row.claimed_at && { claimedOn: dayOf(row.claimed_at) }),
  ...(row.why && { why: row.why }),
})

/** A code that was given and did not work, by invitation: for those who lead on the child. */
export async function listRefusals(
  seen: Seen,
  { area, child }: Of,
): Promise<readonly { readonly invitation: string; readonly why: string; readonly on: PlainDate }[]> {
  const rows = await seen.tx
    .selectFrom('invitation_refusal')
    .select(['invitation', 'why', 'at'])
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('at', 'desc')
    .limit(50)
    .execute()
  return rows.map(row => ({ invitation: row.invitation, why: row.why, on: dayOf(row.at) }))
}

/** Somebody who waits for an answer from the one who asks, of any child they lead on. */
export type AskedIn = Pick<Invitation, 'invitation' | 'forName' | 'relationship'> & {
  readonly child: ChildId
  /** To be seen in person, or asked for by the family. */
  readonly status: 'claimed' | 'asked'
}

/** Everyone who waits to be seen, and whom a family asked for, the longest waiting first. */
export async function listAskedIn(seen: Seen): Promise<readonly AskedIn[]> {
  const rows = await seen.tx
    .selectFrom('invitation')
    .select(['invitation', 'child', 'for_name', 'relationship', 'status'])
    .where('area', 'in', seen.actor.areas)
    .where('status', 'in', ['claimed', 'asked'])
    .where(eb => eb.or([eb('claimed_by', 'is', null), eb('claimed_by', '<>', seen.actor.person)]))
    .orderBy('status', 'desc')
    .orderBy('made_at')
    .limit(20)
    .execute()
  return rows.map(row => ({
    invitation: row.invitation,
    child: row.child,
    forName: row.for_name,
    relationship: row.relationship,
    status: row.status === 'claimed' ? 'claimed' : 'asked',
  }))
}
