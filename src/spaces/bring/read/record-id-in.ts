import { z } from 'zod'
import { openZip } from '../../../platform/import/open-zip.ts'

const named = z.object({ child: z.object({ id: z.uuid() }) })

/** The id of the record a copy says it is of, before anything in it is believed: to know where to look, and no more. */
export function recordIdIn(bytes: Uint8Array): string | undefined {
  const opened = openZip(bytes)
  const said = opened.ok ? opened.files.get('record.json') : undefined
  try {
    return named.parse(JSON.parse(Buffer.from(said ?? []).toString('utf8'))).child.id
  } catch {
    return undefined
  }
}
