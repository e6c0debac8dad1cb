import { type GovNotify, govNotify } from './gov-notify.ts'
import type { Notify } from './message.ts'
import { smtpTo } from './smtp.ts'

/** What is connected. Without either, everything is kept in the outbox. */
export type Connected = {
  readonly govNotify: GovNotify | undefined
  readonly smtp: { readonly url: string; readonly from: string } | undefined
}

/**
 * GOV.UK Notify where it is connected; else e-mail by SMTP; and whatever nothing carries is kept in the outbox, with what a
 * carrier did not take: `fault` hears why, and nothing is lost. Never throws: who asked for a link is answered the same.
 */
export function carrier(
  connected: Connected,
  parts: { readonly outbox: Notify; readonly now: () => Date; readonly fault: (error: unknown) => void },
): Notify {
  const notify = connected.govNotify && govNotify(connected.govNotify, parts.now)
  const smtp = connected.smtp && smtpTo(connected.smtp.url, connected.smtp.from)
  return async message => {
    const carry = notify ?? (message.by === 'email' ? smtp : undefined) ?? parts.outbox
    try {
      await carry(message)
    } catch (error) {
      parts.fault(error)
      if (carry !== parts.outbox) await parts.outbox(message).catch(parts.fault)
    }
  }
}
