import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Sender } from '../../platform/signing/senders.ts'
import type { WhyRefused } from '../../slices/record/index.ts'
import { checkSigned } from './read/check-signed.ts'
import type { Found } from './read/found.ts'
import { type FhirWords, fromBundle, type Numbers } from './read/from-bundle.ts'
import { fromCopy, type Here } from './read/from-copy.ts'
import { isSameChild } from './read/same-child.ts'

export type ReadFile =
  | { readonly ok: true; readonly found: Found; readonly numbers: Numbers }
  | { readonly ok: false; readonly why: WhyRefused }

/** Reads a file by what it is, not by what it is called: a signed zip, or a FHIR document. Anything else is neither. */
export async function readFile(
  bytes: Uint8Array,
  senders: () => Promise<readonly Sender[]>,
  here: Here,
  today: PlainDate,
  words: FhirWords,
): Promise<ReadFile> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readZip(bytes, await senders(), here, today)
  const json = jsonOf(bytes)
  return json === undefined ? { ok: false, why: 'not-a-copy' } : fromBundle(json, here, today, words)
}

async function readZip(bytes: Uint8Array, senders: readonly Sender[], here: Here, today: PlainDate): Promise<ReadFile> {
  const checked = await checkSigned(bytes, senders)
  if (!checked.ok) return checked
  const { copy, signedBy } = checked
  if (!isSameChild(here.child, copy.child)) return { ok: false, why: 'another-child' }
  if (copy.asOf > today) return { ok: false, why: 'not-understood' }
  return { ok: true, found: fromCopy(copy, signedBy, here), numbers: {} }
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
