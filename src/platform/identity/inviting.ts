import { sql } from 'kysely'
import type { AreaId, ChildId, PersonId } from '../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Act } from '../db/act.ts'
import { sayCircleChanged } from './circle.ts'
import { keepCode, newCode } from './invitation-code.ts'
import type { Handing, Looking } from './invitations.ts'
import { type Responsibility, type Role, standingOfRole } from './roles.ts'

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
