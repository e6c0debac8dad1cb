/** As much of a FHIR document as a page shows: its sections in words, and whose they are. */
export type Bundle = {
  readonly entry?: readonly { readonly fullUrl?: string; readonly resource?: Resource }[]
}
type Resource = {
  readonly resourceType?: string
  readonly section?: readonly Section[]
  readonly name?: readonly { readonly text?: string; readonly family?: string; readonly given?: readonly string[] }[]
  readonly content?: readonly {
    readonly attachment?: { readonly url?: string; readonly title?: string; readonly contentType?: string }
  }[]
  readonly data?: string
}
/** One part of a record, as the document has it. */
export type Section = {
  readonly title?: string
  readonly text?: { readonly div?: string }
  readonly entry?: readonly { readonly reference?: string }[]
}

type Bytes = Uint8Array<ArrayBuffer>

/** The key behind the `#` of a link; nothing when the link was cut. */
export function readKey(hash: string): Bytes | undefined {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(bytesOf(hash.slice(hash.indexOf('shlink:/') + 8))))
    const key = typeof said === 'object' && said !== null && 'key' in said ? said.key : undefined
    const bytes = typeof key === 'string' ? bytesOf(key) : undefined
    return bytes?.length === 32 ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Opens a compact JWE (`dir`, A256GCM, perhaps packed small). Throws when the key is another's, or somebody changed it. */
export async function openSealed(sealed: string, key: Bytes): Promise<Bundle> {
  const [header = '', , nonce = '', words = '', tag = ''] = sealed.split('.')
  const opened = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytesOf(nonce), additionalData: new TextEncoder().encode(header) },
    await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']),
    joined(bytesOf(words), bytesOf(tag)),
  )
  const said: unknown = JSON.parse(new TextDecoder().decode(bytesOf(header)))
  const isPacked = typeof said === 'object' && said !== null && 'zip' in said && said.zip === 'DEF'
  const plain = new Response(
    isPacked ? new Blob([opened]).stream().pipeThrough(new DecompressionStream('deflate-raw')) : opened,
  )
  return plain.json()
}

/** What the child is called, and their whole name. */
export function nameOf(bundle: Bundle): { readonly called: string; readonly whole: string } {
  const names = find(bundle, 'Patient')?.name ?? []
  const [official] = names
  const whole = [...(official?.given ?? []), official?.family ?? ''].join(' ').trim()
  const usual = names.find(name => name.text)?.text
  return { called: usual ?? official?.given?.[0] ?? whole, whole }
}

/** Each part of the record: its title, what stands in it in XHTML, and what it names besides. */
export const sectionsOf = (bundle: Bundle): readonly Section[] => find(bundle, 'Composition')?.section ?? []

const find = (bundle: Bundle, type: string): Resource | undefined =>
  bundle.entry?.find(each => each.resource?.resourceType === type)?.resource

/** Pictures make it long: copied once, and never made into a list of numbers. */
function joined(first: Bytes, last: Bytes): Bytes {
  const both = new Uint8Array(first.length + last.length)
  both.set(first)
  both.set(last, first.length)
  return both
}

const bytesOf = (base64url: string): Bytes =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
