import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Coarse, Share } from '../../../kernel/share.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { shareOfDutiesKept } from '../../../platform/duties/duty-totals.ts'

/** Of the answers to concerns that were due in an area in these days: how many came by their day (RED-1). For the system alone. */
export const shareOfConcernsAnswered = (
  seen: Seen,
  area: AreaId,
  days: { readonly from: PlainDate; readonly to: PlainDate },
  coarse: Coarse,
): Promise<Share> => shareOfDutiesKept(seen, area, days, coarse, 'answer-concern')
