import { CompactEncrypt, compactDecrypt } from 'jose'

/** The most that is packed small: many readers unpack no more than 250,000 bytes, lest they be filled by a bomb. */
const mostPacked = 240_000

/**
 * A file of a link: a compact JWE (RFC 7516) under the link's own key, packed small first unless pictures, which are packed
 * already, make it large. A fresh nonce each time.
 */
export const sealFile = (json: string, contentType: string, key: Uint8Array): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(json))
    .setProtectedHeader({
      alg: 'dir',
      enc: 'A256GCM',
      ...(Buffer.byteLength(json) <= mostPacked && { zip: 'DEF' }),
      cty: contentType,
    })
    .encrypt(key)

/** What was sealed; nothing when this is not its key, or somebody changed it. */
export async function openFile(sealed: string, key: Uint8Array): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(sealed, key, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    return new TextDecoder().decode(plaintext)
  } catch {
    return undefined
  }
}
