import type { Bundle, Section } from './sealed-record.ts'

/** A picture, a recording or a paper that came in a sealed record: what it is in words, and its bytes. */
export type SealedFile = {
  readonly kind: 'picture' | 'voice' | 'paper'
  readonly about: string
  readonly bytes: Blob
}

/** What a page shows, and nothing else: whatever a document calls its files, none of them is opened as a page. */
const kindOf = (type: string): SealedFile['kind'] | undefined => {
  if (type === 'image/jpeg') return 'picture'
  if (type === 'application/pdf') return 'paper'
  return /^audio\/(webm|ogg|mp4|mpeg|wav)$/.test(type) ? 'voice' : undefined
}

/** The files of one section, in its order; one whose bytes are not in the document is left out. */
export const filesOf = (bundle: Bundle, { entry = [] }: Section): readonly SealedFile[] =>
  entry.flatMap(({ reference }) => {
    const [content] = at(bundle, reference)?.content ?? []
    const { url, title = '', contentType = '' } = content?.attachment ?? {}
    const data = at(bundle, url)?.data
    const kind = kindOf(contentType)
    return kind && data ? [{ kind, about: title, bytes: blobOf(data, contentType) }] : []
  })

const at = (bundle: Bundle, url: string | undefined) =>
  url === undefined ? undefined : bundle.entry?.find(each => each.fullUrl === url)?.resource

const blobOf = (base64: string, type: string): Blob =>
  new Blob([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], { type })
