import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Scan } from '../../platform/files/scan.ts'
import type { Sender } from '../../platform/signing/senders.ts'
import type { NewFile, WhyRefused } from '../../slices/record/index.ts'
import { attachedIn } from './read/attached-in.ts'
import { withFiles } from './read/bundle-files.ts'
import { checkSigned } from './read/check-signed.ts'
import type { Found } from './read/found.ts'
import { type FhirWords, fromBundle, type Numbers } from './read/from-bundle.ts'
import { entryHere, fromCopy, type Here } from './read/from-copy.ts'
import { isSameChild } from './read/same-child.ts'

export type ReadFile =
  | { readonly ok: true; readonly found: Found; readonly numbers: Numbers; readonly files: readonly NewFile[] }
  /** `not-now`: the scanner does not answer, and nothing is decided of the file. */
  | { readonly ok: false; readonly why: WhyRefused | 'not-now' }

/** Whose signatures are believed, and what looks through a file for harm. */
export type Trusting = { readonly senders: () => Promise<readonly Sender[]>; readonly scan: Scan }

/** Reads a file by what it is, not by what it is called: a signed zip, or a FHIR document. Anything else is neither. */
export async function readFile(
  bytes: Uint8Array,
  { senders, scan }: Trusting,
  here: Here,
  today: PlainDate,
  words: FhirWords,
): Promise<ReadFile> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes, { senders, scan }, here, today)
  const json = jsonOf(bytes)
  if (json === undefined) return { ok: false, why: 'not-a-copy' }
  const read = fromBundle(json, here, today, words)
  if (!read.ok) return read
  const { found, numbers, there, piece } = read
  const whole = await withFiles(found, there, { here, scan, piece })
  return whole === 'not-now' ? { ok: false, why: 'not-now' } : { ok: true, ...whole, numbers }
}

async function readZip(
  bytes: Uint8Array,
  { senders, scan }: Trusting,
  here: Here,
  today: PlainDate,
): Promise<ReadFile> {
  const checked = await checkSigned(bytes, await senders())
  if (!checked.ok) return checked
  const { copy, signedBy, files } = checked
  if (!isSameChild(here.child, copy.child)) return { ok: false, why: 'another-child' }
  if (copy.asOf > today) return { ok: false, why: 'not-understood' }
  const isNew = (entry: string, version: number) => (here.entries.get(entryHere(entry, here)) ?? 0) < version
  const attached = await attachedIn(copy, { files, child: here.child.child, scan, isNew })
  if (attached === 'not-now') return { ok: false, why: 'not-now' }
  const found = fromCopy(copy, signedBy, here, attached)
  const waiting = new Set(found.pieces.flatMap(({ attached = [] }) => attached.map(each => each.file)))
  const kept = [...attached.files.values()].filter(each => waiting.has(each.attachment.file))
  return { ok: true, found, numbers: {}, files: kept }
}

function jsonOf(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString('utf8').trimStart()
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
