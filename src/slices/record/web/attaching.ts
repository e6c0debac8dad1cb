import type { ReceivedFile } from '../../../platform/files/received.ts'
import type { Attachment } from '../domain/events.ts'
import { type NewFile, newFile } from '../store/attachments.ts'
import type { EntryRow } from '../store/queries.ts'

/** What a form said of files: a new one, and what becomes of those that are there. */
export type AttachingFields = {
  readonly file: ReceivedFile | undefined
  readonly about: string | undefined
  readonly kept: readonly {
    readonly file: string | undefined
    readonly about: string | undefined
    readonly off: boolean
  }[]
}

/** Everything that comes with the new version, and of it what is new and must be kept. */
export type Attaching = { readonly attached: readonly Attachment[]; readonly files: readonly NewFile[] }

/**
 * Files of the version before stay unless they are taken off, also where a form says nothing of them; each may be given
 * words. A file that was not there before cannot be named into an entry: only what came with this form is new.
 */
export function attachingOf(fields: AttachingFields, before: EntryRow | undefined, newId: () => string): Attaching {
  const stays = (before?.attached ?? []).flatMap(attachment => {
    const said = fields.kept.find(each => each.file === attachment.file)
    if (said?.off) return []
    return said ? [{ ...attachment, about: said.about ?? '' }] : [attachment]
  })
  const files = fields.file ? [newFile(newId(), fields.file, fields.about ?? '')] : []
  return { attached: [...stays, ...files.map(each => each.attachment)], files }
}
