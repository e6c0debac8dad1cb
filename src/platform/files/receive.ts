import { createHash } from 'node:crypto'
import { mostKeptBytes } from './kinds.ts'
import { makeAnew } from './picture.ts'
import type { Received, ReceivedFile, Sent, WhyNot } from './received.ts'
import type { Scan } from './scan.ts'
import { sniff } from './sniff.ts'

/**
 * Looks at a file that came: how large, harmful or not, what it is by its content. A picture is made anew; sound and PDF
 * are kept to the byte. Where a scanner is set up and does not answer, nothing is kept: *not now* is better than a guess.
 */
export async function receive({ bytes, isCut }: Sent, scan: Scan): Promise<Received> {
  if (bytes.length === 0) return no('empty')
  if (isCut || bytes.length > mostKeptBytes) return no('tooLarge')
  const scanned = await scan(bytes)
  if (scanned === 'harmful') return no('harmful')
  if (scanned === 'unreachable') return no('notChecked')
  const isScanned = scanned === 'clean'
  const found = sniff(bytes)
  switch (found.is) {
    case 'voice':
    case 'paper':
      return yes({ kind: found.is, type: found.type, bytes, scanned: isScanned })
    case 'picture': {
      const made = await makeAnew(bytes)
      if (typeof made === 'string') return no(made)
      const size = { width: made.width, height: made.height }
      return yes({ kind: 'picture', type: 'image/jpeg', bytes: made.bytes, size, scanned: isScanned })
    }
    case 'film':
    case 'heic':
      return no(found.is)
    case 'unknown':
      return no('notAKind')
  }
}

/** A file fit to keep, with the hash that the log will hold of it. */
export const received = (file: Omit<ReceivedFile, 'sha256'>): ReceivedFile => ({
  ...file,
  sha256: createHash('sha256').update(file.bytes).digest('hex'),
})

const yes = (file: Omit<ReceivedFile, 'sha256'>): Received => ({ ok: true, file: received(file) })
const no = (why: WhyNot): Received => ({ ok: false, why })
