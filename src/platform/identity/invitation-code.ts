import { randomInt, scrypt } from 'node:crypto'

/** A code as it is kept: which invitation it is in clear, the rest as a slow hash. */
export type KeptCode = { readonly reference: string; readonly secret: Buffer }

/** No letter or figure that is taken for another: no I, L, O or U (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 3
const groupSize = 4
const length = groups * groupSize

/** A new code as it is handed over: `K4MX-9T2H-7QPD`. Forty bits of it are secret. */
export const newCode = (): string =>
  inGroups(Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''))

/** What was typed as a code: spaces, dashes and small letters do not matter, nor an O for a nought. Nothing when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._·]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V')
  return plain.length === length && [...plain].every(letter => alphabet.includes(letter)) ? plain : undefined
}

/** The code of a slip or a letter, in groups that are easy to read out. */
const inGroups = (plain: string): string => (plain.match(/.{4}/g) ?? []).join('-')

/** A code as it is kept. Slow on purpose: whoever reads the table guesses for years. */
export const keepCode = async (plain: string): Promise<KeptCode> => {
  const bare = plain.replaceAll('-', '')
  const reference = bare.slice(0, groupSize)
  return { reference, secret: await slowHash(bare.slice(groupSize), `code ${reference}`) }
}

/** Six figures of one's own, as they are kept beside a slip. */
export const keepPin = (pin: string, reference: string): Promise<Buffer> => slowHash(pin, `pin ${reference}`)

const slowHash = (secret: string, salt: string): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(secret, `tandem ${salt}`, 32, (error, hash) => (error ? reject(error) : resolve(hash))),
  )
