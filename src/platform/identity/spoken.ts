import type { AreaId, ChildId } from '../../kernel/ids.ts'
import type { Seen } from '../db/act.ts'

/** Somebody of a child's family who speaks another language than the page's, or would like an interpreter. */
export type Spoken = {
  readonly called: string
  /** As they told it; nothing where it is English. */
  readonly language?: string
  readonly interpreter: 'yes' | 'sometimes' | 'no'
}

/** How to speak with a child's family, to know before a call or a meeting (P12); without whoever speaks English and wants nobody. */
export async function listSpoken(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Spoken[]> {
  const rows = await seen.tx
    .selectFrom('circle')
    .innerJoin('person', join =>
      join.onRef('person.area', '=', 'circle.area').onRef('person.person', '=', 'circle.person'),
    )
    .select(['person.person', 'person.called', 'person.home_language', 'person.interpreter', 'circle.from_at'])
    .where('circle.area', '=', area)
    .where('circle.child', '=', child)
    .where('circle.standing', 'in', ['child', 'parent', 'carer'])
    .where('circle.from_at', '<=', seen.at)
    .where('circle.until_at', '>', seen.at)
    .orderBy('circle.from_at')
    .orderBy('person.person')
    .execute()
  const once = new Map(rows.map(row => [row.person, row]))
  return [...once.values()].flatMap(({ called, home_language, interpreter }) => {
    const language = home_language?.trim() ?? ''
    const isOther = language !== '' && language.toLowerCase() !== 'english'
    const wish = interpreter === 'yes' || interpreter === 'sometimes' ? interpreter : 'no'
    return isOther || wish !== 'no' ? [{ called, interpreter: wish, ...(isOther && { language }) }] : []
  })
}
