import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { plainDate } from '../../kernel/plain-date.ts'
import { readSigned, type Signer } from '../../platform/signing/signer.ts'
import { purposes } from './purposes.ts'

const day = z.iso.date().transform(plainDate)

/** What a letter says of itself, signed, in the square that is printed on it. */
const statement = z.object({
  letter: z.uuid(),
  for: z.enum(purposes),
  made: day,
  by: z.string(),
  child: z.string(),
  born: day,
  /** The letter, line by line; its first lines where all of it does not fit into a square. */
  says: z.array(z.string()).readonly(),
  whole: z.boolean(),
})
export type Statement = z.infer<typeof statement>

/** What a phone still reads from paper, in letters of a proof: a square of 137 fields a side, printed six centimetres wide. */
const mostInASquare = 1900
/** No statement of ours is longer; whoever sends a proof that swells beyond it is not read. */
const mostBytes = 64 * 1024

/**
 * The statement as a compact JWS over its deflated JSON, which anybody can check with the keys at
 * `/.well-known/jwks.json`. A letter that is too long for a square leaves its last lines out, and says that it does.
 */
export async function sign(said: Statement, signer: Signer): Promise<string> {
  for (let lines = said.says.length; ; lines = Math.floor(lines * 0.8)) {
    const part = { ...said, says: said.says.slice(0, lines), whole: lines === said.says.length }
    const proof = await signer.sign(deflateRawSync(JSON.stringify(part)))
    if (proof.length <= mostInASquare || lines === 0) return proof
  }
}

/**
 * What a proof says, where one of our keys signed it and it is of a letter; nothing otherwise. The proof itself, its
 * digits, or the whole address that the square holds are equally good.
 */
export async function readStatement(proof: string, signer: Signer): Promise<Statement | undefined> {
  const [given = ''] = proof.replaceAll(/\s/g, '').split('#').slice(-1)
  const bytes = await readSigned(/^\d+$/.test(given) ? fromDigits(given) : given, signer.publicKeys)
  if (!bytes) return undefined
  try {
    return statement.parse(JSON.parse(inflateRawSync(bytes, { maxOutputLength: mostBytes }).toString('utf8')))
  } catch {
    // Something else that we signed.
    return undefined
  }
}

/** Two digits a letter, counted from `-`: a square holds digits in less room than letters (as SMART Health Cards do). */
export const asDigits = (proof: string): string =>
  [...proof].map(letter => `${letter.charCodeAt(0) - 45}`.padStart(2, '0')).join('')

const fromDigits = (digits: string): string =>
  (digits.match(/\d\d/g) ?? []).map(pair => String.fromCharCode(Number(pair) + 45)).join('')
