import { sql } from 'kysely'
import { dayOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../db/act.ts'
import { type InvitationStatus, toStatus } from './invitations.ts'

/** An invitation one has used oneself: where to go, and what was answered; never which child. */
export type MyClaim = {
  readonly invitation: string
  readonly status: InvitationStatus
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
    status: toStatus(row.status),
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
