import { CompactEncrypt, compactDecrypt } from 'jose'

/** A file of a link: a compact JWE (RFC 7516) under the link's own key, packed small first. A fresh nonce each time. */
export const sealFile = (json: string, contentType: string, key: Uint8Array): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(json))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', zip: 'DEF', cty: contentType })
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
