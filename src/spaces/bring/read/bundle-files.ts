import { createHash } from 'node:crypto'
import { receive } from '../../../platform/files/receive.ts'
import type { Scan } from '../../../platform/files/scan.ts'
import type { Document } from '../../../platform/import/fhir-document.ts'
import { findPart, type NewFile, newFile, type Part } from '../../../slices/record/index.ts'
import type { Found, FoundPiece } from './found.ts'
import type { Here } from './from-copy.ts'
import { idOf } from './id-of.ts'

/** A picture, a recording or a paper in a document: where it belongs, what it shows in words, and its bytes where they are in it. */
export type FileThere = {
  readonly part: Part
  readonly about: string
  /** As base64; nothing where the document only says where else they are: nothing is ever fetched from there. */
  readonly data: string | undefined
}

/** The files of a document in its own order, each with the part of the section that names it; advice where none does. */
export function filesThere(document: Document): readonly FileThere[] {
  const { section } = document.composition
  return document.all('DocumentReference').flatMap(({ at, resource }) => {
    const named = section.find(each => (each.entry ?? []).some(({ reference }) => reference === at))
    const part = findPart(named?.code?.text ?? '') ?? 'advice'
    return resource.content.map(({ attachment }) => ({
      part,
      about: (resource.description ?? attachment.title ?? resource.type?.text ?? '').slice(0, 500),
      data: attachment.data ?? dataOf(document, attachment.url),
    }))
  })
}

const dataOf = (document: Document, url: string | undefined): string | undefined =>
  url === undefined ? undefined : document.find('Binary', url)?.data

/** As many are looked at; each picture is made anew, which costs time. */
const mostFiles = 50

type Reading = {
  readonly here: Here
  readonly scan: Scan
  /** A piece with nothing in it yet, in the voice of whoever made the document. */
  readonly piece: (entry: string, part: Part) => FoundPiece
}

/**
 * Adds the files of a document to what was found in it, each a piece of its own for a person to confirm. Each is looked at as
 * one that somebody chooses: by its content, at most as large, a picture made anew, scanned where there is a scanner.
 * `'not-now'` where the scanner does not answer. What the record holds already, to the byte, is not brought again.
 */
export async function withFiles(
  found: Found,
  there: readonly FileThere[],
  { here, scan, piece }: Reading,
): Promise<{ readonly found: Found; readonly files: readonly NewFile[] } | 'not-now'> {
  const files = new Map<string, { readonly file: NewFile; readonly piece: FoundPiece }>()
  let leftOut = Math.max(0, there.length - mostFiles)
  for (const { part, about, data } of there.slice(0, mostFiles)) {
    const bytes = data === undefined ? undefined : Buffer.from(data, 'base64')
    if (bytes && here.files.has(createHash('sha256').update(bytes).digest('hex'))) continue
    const got = bytes && (await receive({ bytes, isCut: false }, scan))
    if (got?.ok === false && got.why === 'notChecked') return 'not-now'
    if (!got?.ok) {
      leftOut += 1
      continue
    }
    const id = idOf(here.child.child, 'file', found.source.source, got.file.sha256)
    const file = newFile(id, got.file, about)
    files.set(id, { file, piece: { ...piece(idOf(here.child.child, 'entry', id), part), attached: [file.attachment] } })
  }
  const all = [...files.values()]
  return {
    files: all.map(each => each.file),
    found: {
      ...found,
      pieces: [...found.pieces, ...all.map(each => each.piece)],
      ...(leftOut > 0 && { leftOut }),
    },
  }
}
