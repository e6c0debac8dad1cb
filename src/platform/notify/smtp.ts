import { NotCarried, type Notify } from './message.ts'

/**
 * E-mail by SMTP. `url` is `smtps://name:word@host:465` or `smtp://host:587`; `from` the address it comes from. Plain text
 * alone: nothing in a message of ours counts who opened it.
 */
export function smtpTo(url: string, from: string): Notify {
  // Files and addresses are never fetched for a message: ours have none, so whatever asks for one is not ours.
  const open = async () =>
    (await import('nodemailer')).createTransport(url, { disableFileAccess: true, disableUrlAccess: true })
  let opened: ReturnType<typeof open> | undefined
  return async message => {
    if (message.by !== 'email') throw new NotCarried('SMTP carries no text messages')
    const { to, subject, words } = message
    try {
      opened ??= open()
      const transport = await opened
      await transport.sendMail({
        ...{ from, to: { name: '', address: to }, subject, text: words },
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    } catch (error) {
      throw new NotCarried(`The mail server did not take it: ${codeOf(error)}`)
    }
  }
}

/** Its code alone: what a server answers may repeat the address. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no reason given'
