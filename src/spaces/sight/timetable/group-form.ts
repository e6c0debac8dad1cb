import { mostFileBytes } from '../../../platform/web/files.ts'
import type { ReadableForm } from '../../../platform/web/form-contract.ts'
import { text } from '../text/text.ts'

/** A list of groups as a file, or carried on as text by the page that asks to confirm it. What was sent is not kept as typed. */
export const groupForm: ReadableForm<{ readonly list: string }> = {
  read: (body, about) => {
    const t = text(about?.language ?? 'en').groups
    const list = typeof body.list === 'string' ? body.list : ''
    const wrong = (message: string) => ({ ok: false as const, problems: [{ field: 'list', message }], typed: {} })
    if (list.trim() === '') return wrong(t.needFile)
    if (Buffer.byteLength(list) > mostFileBytes) return wrong(t.tooLarge)
    return list.includes('\u0000') ? wrong(t.notText) : { ok: true, fields: { list } }
  },
}
