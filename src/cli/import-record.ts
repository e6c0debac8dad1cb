import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type AreaId, type ChildId, childId, commandId, isUuid } from '../kernel/ids.ts'
import type { Act } from '../platform/db/act.ts'
import { asSystem } from '../platform/db/as-actor.ts'
import { noScan, scanWith } from '../platform/files/scan.ts'
import { hasOtherNumber, keepBroughtDraft, keepDraftFile } from '../platform/identity/brought.ts'
import { readAtMost } from '../platform/import/read-at-most.ts'
import { UnreadableFile } from '../platform/import/unreadable-file.ts'
import { type OpenPlatform, openPlatform } from '../platform/open-platform.ts'
import { readSenders } from '../platform/signing/senders.ts'
import { openSigner } from '../platform/signing/signer.ts'
import { mostSentBytes } from '../platform/web/files.ts'
import { runRecord, type WhyRefused } from '../slices/record/index.ts'
import { loadBringView } from '../spaces/bring/bring-view.ts'
import { recordIdIn } from '../spaces/bring/read/record-id-in.ts'
import { readFile, type Trusting } from '../spaces/bring/read-file.ts'
import { text } from '../spaces/bring/text/text.ts'
import { type Command, type Line, WrongUse } from './command.ts'

/**
 * Reads a signed copy by the same steps as the page, and lays it before the one who leads for the child: nothing of it is
 * in the record before that person has ticked it (RCD-22), and nothing at all where a signature or a sum does not hold.
 */
export const importRecordCommand: Command = {
  name: 'import record',
  takes: 'FILE [CHILD]',
  does: 'Lays a signed copy (zip) before the lead of the child it is about.',
  run: async line => {
    const [file, said, ...rest] = line.words
    if (!file || rest.length > 0 || (said !== undefined && !isUuid(said)))
      throw new WrongUse('Say which one file to read and, where its record is not from here, whose it is, by its id.')
    const bytes = await readAtMost(file, mostSentBytes).catch(() => {
      throw new UnreadableFile(`The file ${file} cannot be read.`)
    })
    // What is too large is not opened to see whose it is.
    const id = said ?? (bytes && recordIdIn(bytes))
    if (!id && !bytes) {
      line.say(text('en').bring.why['too-large'])
      return false
    }
    const opened = await openPlatform(line.database, line.slices)
    try {
      const trusting = await trustingOf(line)
      for (const area of id ? opened.areas : []) {
        const why = await layBefore(opened, area, childId(id ?? ''), bytes, trusting)
        if (why === undefined) continue
        line.say(why.said)
        return why.ok
      }
      line.say('Nobody here leads for the child of this record. Say whose it is: import record FILE CHILD.')
      return false
    } finally {
      await opened.close()
    }
  },
}

async function trustingOf({ dataFolder, sendersFile, clamd }: Line): Promise<Trusting> {
  const signer = await openSigner(join(dataFolder, 'signing-key.json'))
  const senders = sendersFile ? await readSenders(sendersFile) : []
  return {
    senders: async () => [{ name: '', keys: signer.publicKeys }, ...senders],
    scan: clamd === undefined ? noScan : scanWith(clamd),
  }
}

type Laid = { readonly ok: boolean; readonly said: string }

/** What came of it; nothing where this area does not hold the child, or nobody leads for them. */
async function layBefore(
  { platform }: OpenPlatform,
  area: AreaId,
  child: ChildId,
  bytes: Uint8Array | undefined,
  trusting: Trusting,
): Promise<Laid | undefined> {
  const as = <T>(actor: Parameters<typeof asSystem>[1]['actor'], work: (act: Act) => Promise<T>) =>
    asSystem(platform, { area, commandId: commandId(randomUUID()), ...(actor && { actor }) }, work)
  const lead = await as(undefined, act => findLead(act, child))
  if (!lead) return undefined
  return as({ person: lead, as: 'inclusion-lead', areas: [area] }, async act => {
    const view = await loadBringView(act, child)
    if (!view || view.refusal) return undefined
    const words = text('en')
    const refuse = async (why: WhyRefused | 'not-now'): Promise<Laid> => {
      // Nothing of the file is kept; that it was refused is, and the family reads it in the story (RCD-21).
      if (why !== 'not-now') await runRecord(act, child, { type: 'RefuseFile', why })
      return { ok: false, said: words.bring.why[why] }
    }
    if (!bytes) return refuse('too-large')
    const read = await readFile(bytes, trusting, view.here, act.today, words.fhir)
    if (!read.ok) return refuse(read.why)
    if (await hasOtherNumber(act, area, child, read.numbers)) return refuse('another-child')
    await keepBroughtDraft(act, { area, child }, read.found)
    for (const { attachment, received } of read.files)
      await keepDraftFile(act, { area, child }, attachment.file, received)
    const { pieces } = read.found
    return {
      ok: true,
      said: `${pieces.length} pieces and ${read.files.length} files are read. Nothing is in the record yet: the one who leads for the child finds them at /desk/children/${child}/bring/check.`,
    }
  })
}

/** Whoever leads for the child today. */
async function findLead(act: Act, child: ChildId) {
  const row = await act.tx
    .selectFrom('child_access')
    .select('person')
    .where('area', '=', act.area)
    .where('child', '=', child)
    .where('standing', '=', 'lead')
    .where('from_at', '<=', act.at)
    .where('until_at', '>', act.at)
    .limit(1)
    .executeTakeFirst()
  return row?.person
}
