import { type InferResult, sql } from 'kysely'
import { type AreaId, type ChildId, type PersonId, personId } from '../../kernel/ids.ts'
import { addDays, dayOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'
import { sayCircleChanged } from './circle.ts'
import { keepCode, newCode } from './invitation-code.ts'
import { isRole, type Responsibility, type Role, standingOfRole } from './roles.ts'

/** How a code reaches whom it is for. */
export const handings = ['email', 'text', 'office'] as const
export type Handing = (typeof handings)[number]

/** By what a person at the setting knew who it is. */
export const lookings = ['known-to-us', 'paper', 'someone-vouches'] as const
export type Looking = (typeof lookings)[number]

/** Somebody asked into a child's circle. */
export type Invitation = {
  readonly invitation: string
  readonly status: 'asked' | 'open' | 'claimed' | 'confirmed' | 'declined' | 'withdrawn'
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

/** What is said of somebody who is to be invited. */
export type Wanted = {
  readonly forName: string
  readonly role: Role
  readonly relationship: string
  readonly actsFor?: PersonId | undefined
  readonly until?: PlainDate | undefined
}

type Of = { readonly area: AreaId; readonly child: ChildId }

/**
 * Starts an invitation, or gives one the family asked for its code. Answers the code, which is kept nowhere: it is shown
 * or sent once. The database refuses (TI403) whoever does not lead on the child (ACC-7).
 */
export async function startInvitation(
  act: Act,
  of: Of,
  wanted: Wanted & {
    readonly handed: Handing
    readonly sendTo?: string | undefined
    readonly asked?: string | undefined
  },
): Promise<{ readonly code: string; readonly goodUntil: PlainDate }> {
  const code = newCode()
  const { reference, secret } = await keepCode(code)
  const pack = act.packs.for('record')
  // To the end of the day, so that what is printed on a slip is true in the evening too.
  const goodUntil = addDays(act.today, pack.number('ACC-7.code-good-for-days'))
  const given = {
    ...{
      ...wanted,
      area: of.area,
      child: of.child,
      standing: standingOfRole[wanted.role],
      reference,
      secret: secret.toString('hex'),
    },
    expiresAt: `${addDays(goodUntil, 1)} Europe/London`,
    tries: pack.number('ACC-7.wrong-codes-for-life'),
    pinTries: pack.number('ACC-7.wrong-pins-for-life'),
  }
  await sql`select start_invitation(${JSON.stringify(given)}::jsonb)`.execute(act.tx)
  return { code, goodUntil }
}

/** Somebody of the family asks that a person is invited. An adviser acts for the one who asks (ACC-8). */
export async function askForInvitation(act: Act, of: Of, wanted: Wanted): Promise<void> {
  const { area, child } = of
  const given = JSON.stringify({ ...wanted, area, child, standing: standingOfRole[wanted.role] })
  await sql`select ask_for_invitation(${given}::jsonb)`.execute(act.tx)
}

/** Declined with a reason, or withdrawn: its code does nothing from this minute. */
export async function closeInvitation(
  act: Act,
  area: AreaId,
  invitation: string,
  how: { readonly as: 'declined' | 'withdrawn'; readonly why: string },
): Promise<void> {
  await sql`select close_invitation(${area}, ${invitation}, ${how.as}, ${how.why})`.execute(act.tx)
}

/** A person at the setting has looked at who it is: from this minute they stand around the child. */
export async function confirmInvitation(
  act: Act,
  of: Of,
  invitation: string,
  looked: { readonly at: Looking; readonly responsibility?: Responsibility | undefined },
): Promise<void> {
  const { rows } = await sql<{ member: string | null }>`
    select confirm_invitation(${of.area}, ${invitation}, ${looked.at}, ${looked.responsibility ?? null}) as member`.execute(
    act.tx,
  )
  const member = rows[0]?.member
  // Nobody came: a young person has an account now, and stood here already.
  if (member) await sayCircleChanged(act, of, member, 'joined')
}

/**
 * A new slip for somebody who lost theirs: answers its code, shown once. Nothing where they sign in by e-mail, or do not
 * stand around the child. What they had open is closed.
 */
export async function renewSlip(act: Act, of: Of, person: PersonId): Promise<string | undefined> {
  const code = newCode()
  const { reference, secret } = await keepCode(code)
  const tries = act.packs.for('record').number('ACC-7.wrong-pins-for-life')
  const { rows } = await sql<{ renewed: boolean }>`
    select renew_slip(${of.area}, ${of.child}, ${person}, ${reference}, ${secret.toString('hex')}, ${tries}::smallint) as renewed`.execute(
    act.tx,
  )
  return rows[0]?.renewed ? code : undefined
}

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
  status: statuses.find(each => each === row.status) ?? 'withdrawn',
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

const statuses = ['asked', 'open', 'claimed', 'confirmed', 'declined', 'withdrawn'] as const

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

/** An invitation one has used oneself: where to go, and what was answered; never which child. */
export type MyClaim = {
  readonly invitation: string
  readonly status: Invitation['status']
  readonly claimedOn: PlainDate
  readonly place?: string
  readonly phone?: string
  readonly why?: string
}

/** The invitations that the one who asks has used, the latest first. */
export async function listMyClaims(seen: Seen): Promise<readonly MyClaim[]> {
  const { rows } = await sql<ClaimRow>`select * from list_my_claims()`.execute(seen.tx)
  return rows.map(row => ({
    invitation: row.invitation,
    status: statuses.find(each => each === row.status) ?? 'withdrawn',
    claimedOn: dayOf(row.claimed_at),
    ...(row.place && { place: row.place }),
    ...(row.phone && { phone: row.phone }),
    ...(row.why && { why: row.why }),
  }))
}

type ClaimRow = {
  readonly invitation: string
  readonly status: string
  readonly claimed_at: Date
  readonly place: string | null
  readonly phone: string | null
  readonly why: string | null
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
