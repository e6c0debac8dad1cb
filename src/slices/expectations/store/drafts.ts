import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'

/** What a dialogue agreed on, and that is not in force. */
export type Draft = {
  readonly area: AreaId
  readonly dialogue: string
  readonly name: string
  readonly title: string
  readonly words: string
  readonly agreedOn: PlainDate
}

const mostDrafts = 50

/** Every draft there is, the newest first. */
export async function listDrafts(seen: Seen): Promise<readonly Draft[]> {
  const rows = await seen.tx
    .selectFrom('agreed_text')
    .select(['area', 'dialogue', 'name', 'title', 'words', 'agreed_on'])
    .orderBy('agreed_on', 'desc')
    .orderBy('area')
    .orderBy('name')
    .limit(mostDrafts)
    .execute()
  return rows.map(({ agreed_on: agreedOn, ...rest }) => ({ ...rest, agreedOn }))
}
