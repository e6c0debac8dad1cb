import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** A passcode as it is kept: nobody can read it back. */
export type KeptPasscode = { readonly salt: Buffer; readonly hash: Buffer }

// 16 MB and some 40 ms a try on the machine this was measured on: a stranger has five tries in all, a thief of the table has none left.
const cost: ScryptOptions = { N: 16_384, r: 8, p: 1 }

/** The fewest signs of a passcode. Six digits are a million, and a link allows a handful of tries in its whole life. */
export const fewestSigns = 6
export const mostSigns = 64

/** People read a passcode out in threes, and phones begin words with a capital: neither makes it another one. */
export const plainPasscode = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '').toLowerCase()

/** True for what somebody would try first: one sign over and over, or a run up or down. */
export function isEasyPasscode(typed: string): boolean {
  const codes = [...plainPasscode(typed)].map(sign => sign.codePointAt(0) ?? 0)
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)))
  return steps.size === 1 && [0, 1, -1].includes([...steps][0] ?? 0)
}

/** What is kept of a passcode. */
export async function keepPasscode(typed: string): Promise<KeptPasscode> {
  const salt = randomBytes(16)
  return { salt, hash: await hashOf(typed, salt) }
}

/** Whether this is the passcode that was kept; as long either way. */
export async function isPasscode(typed: string, { salt, hash }: KeptPasscode): Promise<boolean> {
  return timingSafeEqual(await hashOf(typed, salt), hash)
}

const hashOf = (typed: string, salt: Buffer): Promise<Buffer> =>
  new Promise((done, failed) =>
    scrypt(plainPasscode(typed), salt, 32, cost, (error, hash) => (error ? failed(error) : done(hash))),
  )
