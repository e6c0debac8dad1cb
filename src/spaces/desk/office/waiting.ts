import type { AreaId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { idInStream } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { listOpenNeedsAt } from '../../../slices/identification/index.ts'
import { listOpenConcernsOf, listOpenQuestionsOf } from '../../../slices/redress/index.ts'
import { listOpenChanges } from '../../../slices/reviews/index.ts'

/** Somebody waits for an answer of ours: who, about whom, what for, and the duty with its day. */
export type Waiting = {
  readonly area: AreaId
  readonly child: ChildId
  readonly who: PersonId
  readonly about: 'concern' | 'question' | 'change' | 'worry'
  readonly duty: DutyRow
  /** Where an interpreter was asked for: the language. */
  readonly inLanguage?: string
}

const kinds = new Set(['answer-concern', 'setting-adds', 'answer-question', 'answer-change', 'decide-together'])

/**
 * Who waits for an answer of these duties' body, soonest first. Who asked is read from the slices; the day from the duty,
 * which is the same for the family.
 */
export async function loadWaiting(seen: Seen, duties: readonly DutyRow[]): Promise<readonly Waiting[]> {
  const open = duties.filter(duty => kinds.has(duty.kind))
  const [first] = open
  if (!first) return []
  const body = first.owedByBody
  const asked = new Map<string, Omit<Waiting, 'duty'>>()
  const has = (...some: readonly string[]) => open.some(duty => some.includes(duty.kind))
  if (has('answer-concern', 'setting-adds'))
    for (const row of await listOpenConcernsOf(seen, [body]))
      asked.set(row.concern, { area: row.area, child: row.child, who: row.raisedBy, about: 'concern' })
  if (has('answer-question'))
    for (const row of await listOpenQuestionsOf(seen, [body]))
      asked.set(row.question, { area: row.area, child: row.child, who: row.askedBy, about: 'question' })
  if (has('answer-change'))
    for (const row of await listOpenChanges(seen, [body]))
      asked.set(row.change, { area: row.area, child: row.child, who: row.askedBy, about: 'change' })
  if (has('decide-together'))
    for (const row of await listOpenNeedsAt(seen, body))
      if (row.raisedBy.person)
        asked.set(row.need, {
          ...{ area: row.area, child: row.child, who: row.raisedBy.person, about: 'worry' },
          ...(row.interpreter === 'yes' && row.homeLanguage && { inLanguage: row.homeLanguage }),
        })
  return open.flatMap(duty => {
    const row = asked.get(idInStream(duty.stream))
    return row ? [{ ...row, duty }] : []
  })
}
