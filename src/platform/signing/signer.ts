import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import {
  CompactSign,
  type CryptoKey,
  calculateJwkThumbprint,
  compactVerify,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose'
import { z } from 'zod'

/** Signs what leaves us, so that whoever receives it can prove where it came from (RFC 7515, ES256). */
export type Signer = {
  /** A compact JWS over these bytes; its header names the key. */
  readonly sign: (bytes: Uint8Array) => Promise<string>
  /** The public half, published at `/.well-known/jwks.json`. */
  readonly publicKeys: { readonly keys: JWK[] }
}

const algorithm = 'ES256'
const privateKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
})

/** The signer of this installation. Its key is made at the first start and kept in this file, which only we may read. */
export async function openSigner(file: string): Promise<Signer> {
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined) return signerOf(privateKey.parse(JSON.parse(kept)))
  const made = await generateKeyPair(algorithm, { extractable: true })
  const jwk = privateKey.parse(await exportJWK(made.privateKey))
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' })
    return signerOf(jwk)
  } catch {
    // Somebody else starting at the same moment made theirs first: it is the one key of this installation.
    return signerOf(privateKey.parse(JSON.parse(await readFile(file, 'utf8'))))
  }
}

/** A signer with a key of its own that is kept nowhere: for tests. */
export async function passingSigner(): Promise<Signer> {
  const made = await generateKeyPair(algorithm, { extractable: true })
  return signerOf(privateKey.parse(await exportJWK(made.privateKey)))
}

/** The bytes that were signed, when one of these keys signed them; nothing otherwise. */
export async function readSigned(jws: string, keys: { readonly keys: JWK[] }): Promise<Uint8Array | undefined> {
  try {
    const read = await compactVerify(jws, createLocalJWKSet({ keys: keys.keys }), { algorithms: [algorithm] })
    return read.payload
  } catch {
    return undefined
  }
}

async function signerOf(jwk: z.infer<typeof privateKey>): Promise<Signer> {
  const { d: _, ...open } = jwk
  const kid = await calculateJwkThumbprint(open)
  const key = (await importJWK(jwk, algorithm)) as CryptoKey
  return {
    sign: bytes => new CompactSign(bytes).setProtectedHeader({ alg: algorithm, kid }).sign(key),
    publicKeys: { keys: [{ ...open, kid, alg: algorithm, use: 'sig' }] },
  }
}
