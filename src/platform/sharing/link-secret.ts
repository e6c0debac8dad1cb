import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PersonId } from '../../kernel/ids.ts'

/**
 * All that is secret about a link, worked out from its id and one secret of this installation, so that no table and no
 * log holds any of it: whoever reads the whole database can open no link.
 */
export type LinkSecret = {
  /** What stands in the link's address: 256 bits, 43 letters. */
  readonly addressOf: (link: string) => string
  /** The key its files are sealed with, the same for the life of the link. It travels only behind the `#` of the link. */
  readonly keyOf: (link: string) => Uint8Array
  /** A passcode to suggest to whoever makes the link: six digits, the same whenever they look, and theirs alone. */
  readonly passcodeOf: (link: string, maker: PersonId) => string
  /** Proves that we gave out the place of a file ourselves, until a moment in seconds. */
  readonly ticketOf: (address: string, until: number) => string
  /** Whether a ticket is ours and still good at this moment, in seconds. */
  readonly isTicket: (address: string, ticket: string, now: number) => boolean
}

/** The secret of this installation. It is made at the first start and kept in this file, which only we may read. */
export async function openLinkSecret(file: string): Promise<LinkSecret> {
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return secretOf(read(kept))
  await mkdir(dirname(file), { recursive: true })
  const made = randomBytes(32).toString('base64url')
  try {
    await writeFile(file, made, { mode: 0o600, flag: 'wx' })
    return secretOf(read(made))
  } catch {
    // Somebody else starting at the same moment made theirs first: it is the one secret of this installation.
    return secretOf(read(await readFile(file, 'utf8')))
  }
}

/** A secret that is kept nowhere: for tests. */
export const passingLinkSecret = (): LinkSecret => secretOf(randomBytes(32))

function read(kept: string): Buffer {
  const secret = Buffer.from(kept.trim(), 'base64url')
  // A damaged secret would quietly end every link there is.
  if (secret.length !== 32) throw new Error('The file of the secret for links does not hold 32 bytes')
  return secret
}

function secretOf(secret: Buffer): LinkSecret {
  const derive = (what: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'tandem links', what, 32))
  const mark = (address: string, until: number): string =>
    createHmac('sha256', derive('ticket')).update(`${address} ${until}`).digest('base64url')
  return {
    addressOf: link => derive(`address ${link}`).toString('base64url'),
    keyOf: link => derive(`key ${link}`),
    passcodeOf: (link, maker) =>
      String(derive(`passcode ${link} ${maker}`).readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
    ticketOf: (address, until) => `${until}.${mark(address, until)}`,
    isTicket: (address, ticket, now) => {
      const [until = '', given = ''] = ticket.split('.')
      const seconds = Number(until)
      if (!Number.isSafeInteger(seconds) || seconds <= now) return false
      const expected = Buffer.from(mark(address, seconds))
      const held = Buffer.from(given)
      return held.length === expected.length && timingSafeEqual(held, expected)
    },
  }
}
