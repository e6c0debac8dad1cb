import { readFile } from 'node:fs/promises'
import type { JWK } from 'jose'
import { z } from 'zod'
import { readSigned } from './signer.ts'

/** Somebody whose signature we believe: another installation, by the keys it publishes. */
export type Sender = { readonly name: string; readonly keys: { readonly keys: JWK[] } }

const jwk = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string().exactOptional(),
})
const keySet = z.object({ keys: z.array(jwk).max(20) })
const listed = z.array(
  z.union([
    z.object({ name: z.string().min(1).max(100), keys: z.array(jwk).min(1).max(20) }),
    z.object({ name: z.string().min(1).max(100), jwks: z.url({ protocol: /^https$/ }) }),
  ]),
)

/**
 * The senders in a file: `[{ "name": "Norchester Council", "keys": [ …public keys… ] }]`, or in place of the keys the https
 * address where they are published: `"jwks": "https://…/.well-known/jwks.json"`. Whose address does not answer is left out
 * this time. Only whoever runs the installation writes this file, so nobody who brings a copy can make us ask an address.
 */
export async function readSenders(file: string): Promise<readonly Sender[]> {
  const senders = await Promise.all(
    listed.parse(JSON.parse(await readFile(file, 'utf8'))).map(async each => {
      if ('keys' in each) return [{ name: each.name, keys: { keys: each.keys } }]
      const keys = await fetchKeys(each.jwks)
      return keys ? [{ name: each.name, keys }] : []
    }),
  )
  return senders.flat()
}

/** Which of these signed it, and the bytes that were signed; nothing when none did. */
export async function readSender(
  jws: string,
  senders: readonly Sender[],
): Promise<{ readonly sender: Sender; readonly bytes: Uint8Array } | undefined> {
  for (const sender of senders) {
    const bytes = await readSigned(jws, sender.keys)
    if (bytes) return { sender, bytes }
  }
  return undefined
}

async function fetchKeys(address: string): Promise<Sender['keys'] | undefined> {
  try {
    const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(5_000) })
    const text = await answer.text()
    return answer.ok && text.length <= 100_000 ? keySet.parse(JSON.parse(text)) : undefined
  } catch {
    return undefined
  }
}
