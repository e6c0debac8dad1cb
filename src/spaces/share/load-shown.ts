import { randomUUID } from 'node:crypto'
import type { ChildId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { readFile } from '../../platform/files/keep.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { profileParts } from '../../slices/record/index.ts'
import type { LinkRow } from '../../slices/sharing/index.ts'
import { loadCopy } from '../copy/load-copy.ts'
import { attachedIn } from '../copy/load-files.ts'
import type { CopiedAttachment, CopiedFiles, RecordCopy } from '../copy/record-copy.ts'
import { text } from './text/text.ts'

/** What a link shows: the words, and the pictures, recordings and papers that belong to them. */
export type Shown = { readonly copy: RecordCopy; readonly files: CopiedFiles }

/** The most that files of one link hold together: what an app on a telephone opens. Said beforehand. */
export const mostByLink = 10_000_000

/**
 * What a link shows, as whoever gave it may read it now; nothing when they see the child no more, or the child has died.
 * The one page says nothing of who is around the child, or of what was agreed.
 */
export async function loadShown(
  seen: Seen,
  child: ChildId,
  { what, withPrivate }: Pick<LinkRow, 'what' | 'withPrivate'>,
  language: Language,
): Promise<Shown | undefined> {
  const parts = what === 'page' ? { parts: [...profileParts, 'what-matters'] } : {}
  const copy = await loadCopy(seen, child, { ...parts, withPrivate, toStranger: true, copy: randomUUID(), language })
  if (!copy) return undefined
  const files = await loadFitting(seen, copy)
  const people = what === 'page' ? [] : eachOnce(copy.people)
  return { copy: { ...sayLeftOut(copy, files, text(language).public.leftOut), people }, files }
}

/** Files in the order of the parts, while they fit: a smaller one further on may still go along. */
async function loadFitting(seen: Seen, copy: RecordCopy): Promise<CopiedFiles> {
  const files = new Map<string, Uint8Array>()
  let left = mostByLink
  for (const { id, bytes: size } of attachedIn(copy)) {
    const bytes = size <= left && !files.has(id) ? await readFile(seen, id) : undefined
    if (!bytes) continue
    files.set(id, bytes)
    left -= bytes.length
  }
  return files
}

/** Of a file that does not go along its own words say so: they are what every reader of every kind shows. */
function sayLeftOut(copy: RecordCopy, files: CopiedFiles, words: string): RecordCopy {
  const said = (attachment: CopiedAttachment): CopiedAttachment =>
    files.has(attachment.id)
      ? attachment
      : { ...attachment, about: [attachment.about, words].filter(Boolean).join(' ') }
  return {
    ...copy,
    parts: copy.parts.map(part => ({
      ...part,
      entries: part.entries.map(entry =>
        entry.attachments ? { ...entry, attachments: entry.attachments.map(said) } : entry,
      ),
    })),
  }
}

/** Somebody may stand around a child twice, as a service and for a concern. */
const eachOnce = (people: RecordCopy['people']): RecordCopy['people'] =>
  people.filter(({ name, is }, at) => people.findIndex(each => each.name === name && each.is === is) === at)
