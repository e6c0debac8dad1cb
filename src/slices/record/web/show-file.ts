import type { ChildId } from '../../../kernel/ids.ts'
import { readFile } from '../../../platform/files/keep.ts'
import { fileTypes, findFileType } from '../../../platform/files/kinds.ts'
import { type Answer, file, notFound } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { findAttachment } from '../store/attachments.ts'

/**
 * One file of a child's record, to whoever may read an entry it came with. A picture that we made and sound are shown in
 * place; a paper is only ever downloaded. Its name says nothing of the child: names are seen in lists of downloads.
 */
export async function showFile(ask: Ask<object>, child: ChildId, id: string): Promise<Answer> {
  const found = await ask.read(async seen => {
    const known = await findAttachment(seen, child, id)
    const body = known && (await readFile(seen, id))
    return known && body && { attachment: known, body }
  })
  const type = found && findFileType(found.attachment.type)
  if (!found || !type) return notFound()
  const { kind } = found.attachment
  return file({
    type,
    body: found.body,
    name: `${kind}.${fileTypes[type]}`,
    kept: kind === 'paper' ? 'download' : 'in-place',
  })
}
