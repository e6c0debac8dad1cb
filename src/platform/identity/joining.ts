import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { type PersonId, personId } from '../../kernel/ids.ts'
import { keepCode, keepPin } from './invitation-code.ts'

/** Why a code opened nothing. `link-over`: what was begun with it ran out. */
export const notJoined = [
  ...(['unknown', 'wrong', 'closed', 'used', 'withdrawn', 'expired', 'link-over'] as const),
  ...(['is-the-child', 'is-not-the-child', 'is-the-starter', 'is-younger', 'is-here-already', 'barred'] as const),
] as const
export type NotJoined = (typeof notJoined)[number]

export type Claimed = { readonly person: PersonId } | { readonly not: NotJoined }

/**
 * The doors of whoever was handed a code and belongs nowhere yet (ACC-7). Each answers what happened; a code that did not
 * work is written down in the database, where those who lead on the child read it. None of them opens a record.
 */
export type Joining = {
  /** A right code gives a ticket: half an hour in which to say who one is. `code` as `readCode` read it. */
  readonly giveCode: (code: string) => Promise<{ readonly ticket: string } | { readonly not: NotJoined }>
  /** Somebody who is signed in is whom it is for. */
  readonly claimSignedIn: (code: string, person: PersonId) => Promise<Claimed>
  readonly isGood: (ticket: string) => Promise<boolean>
  /** The secret of a link to that address, which proves it; nothing when the ticket is over, or too many were sent. */
  readonly makeLink: (ticket: string, name: string, email: string) => Promise<string | undefined>
  readonly claimByLink: (secret: string) => Promise<Claimed>
  readonly claimWithPin: (ticket: string, name: string, pin: string) => Promise<Claimed>
  /** Signs in with a slip and its PIN, without saying which of the two was wrong. */
  readonly signInBySlip: (code: string, pin: string) => Promise<Claimed>
}

/** Those doors on a database, by our clock. */
export function openJoining(database: Pool, now: () => Date): Joining {
  const ask = async (sql: string, values: readonly unknown[]): Promise<Answered> =>
    (await database.query<Answered>(sql, [...values])).rows[0] ?? {}
  return {
    async giveCode(code) {
      const { reference, secret } = await keepCode(code)
      const ticket = newSecret()
      const values = [reference, secret, hashOf(ticket), now()]
      const { outcome } = await ask('select give_code($1, $2, $3, $4) as outcome', values)
      return outcome === 'open' ? { ticket } : { not: reasonOf(outcome) }
    },
    async claimSignedIn(code, person) {
      const { reference, secret } = await keepCode(code)
      const values = [reference, secret, person, now()]
      return claimedOf({ ...(await ask('select claim_signed_in($1, $2, $3, $4) as outcome', values)), person })
    },
    isGood: async ticket => (await ask('select ticket_is_good($1) as good', [hashOf(ticket)])).good === true,
    async makeLink(ticket, name, email) {
      const secret = newSecret()
      const values = [hashOf(ticket), hashOf(secret), name, email]
      const { good } = await ask('select send_join_link($1, $2, $3, $4) as good', values)
      return good ? secret : undefined
    },
    claimByLink: async secret =>
      claimedOf(await ask('select outcome, person from claim_by_link($1, $2)', [hashOf(secret), now()])),
    async claimWithPin(ticket, name, pin) {
      const { reference } = await ask('select reference_of_ticket($1) as reference', [hashOf(ticket)])
      const kept = await keepPin(pin, reference ?? '')
      const values = [hashOf(ticket), name, kept, now()]
      return claimedOf(await ask('select outcome, person from claim_with_pin($1, $2, $3, $4)', values))
    },
    async signInBySlip(code, pin) {
      const { reference, secret } = await keepCode(code)
      const values = [reference, secret, await keepPin(pin, reference)]
      const { outcome, person } = await ask('select outcome, person from sign_in_by_slip($1, $2, $3)', values)
      return outcome === 'right' && person ? { person: personId(person) } : { not: reasonOf(outcome) }
    },
  }
}

type Answered = {
  readonly outcome?: string | null
  readonly person?: string | null
  readonly good?: boolean | null
  readonly reference?: string | null
}

const claimedOf = ({ outcome, person }: Answered): Claimed =>
  outcome === 'claimed' && person ? { person: personId(person) } : { not: reasonOf(outcome) }

const reasonOf = (outcome: string | null | undefined): NotJoined =>
  notJoined.find(each => each === outcome) ?? 'unknown'

const newSecret = (): string => randomBytes(32).toString('base64url')
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()
