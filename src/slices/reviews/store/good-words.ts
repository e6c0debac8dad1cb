import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'

/** What a child, or those who work with them, said is going well since a day, the latest first; the child's own lead. */
export const goodWordsOf = (seen: Seen, area: AreaId, child: ChildId, since: PlainDate) =>
  seen.tx
    .selectFrom('review_words')
    .select(['person', 'voice', 'going_well', 'said_on'])
    .where('area', '=', area)
    .where('child', '=', child)
    .where('voice', 'in', ['child', 'practitioner'])
    .where('going_well', '<>', '')
    .where('said_on', '>=', since)
    .orderBy('voice')
    .orderBy('said_on', 'desc')
    .limit(2)
