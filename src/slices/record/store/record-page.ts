import type { ChildId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { seesPart } from '../../../kernel/standing.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listSpoken, type Spoken } from '../../../platform/identity/spoken.ts'
import { type AgeChange, ageChanges, isPresumedAble } from '../domain/ages.ts'
import { type CapacityRow, listCapacities } from './capacities.ts'
import { type CountOn, findCountOn } from './count-on.ts'
import { type ErasedRow, listErased } from './erased.ts'
import { findNews, type News } from './news.ts'
import { findRecordView, type RecordView } from './record-view.ts'

/** A record on its page: everyone's words, what is new since the one who asks last looked, what the child can count on. */
export type RecordPageView = {
  readonly view: RecordView
  readonly news: News | undefined
  readonly counted: CountOn | undefined
  /** Of the family, for whoever calls or meets them (P12). */
  readonly spoken: readonly Spoken[]
  /** What changes at each age, the earliest first (RCD-14). */
  readonly changes: readonly AgeChange[]
  /** What was erased from it (RCD-23). */
  readonly erased: readonly ErasedRow[]
  /** Of an age at which one is presumed able to decide (RCD-11). */
  readonly isPresumedAble: boolean
  /** The single decisions they could not make, as far as the one who asks may read of them (RCD-11). */
  readonly capacities: readonly CapacityRow[]
}

/** All of it now; of a day in the past, the words alone. Nothing where the one who asks has no relationship with the child. */
export async function findRecordPage(
  seen: Seen,
  child: ChildId,
  asOf?: PlainDate,
): Promise<RecordPageView | undefined> {
  const view = await findRecordView(seen, child, asOf)
  if (!view) return undefined
  const { area, bornOn } = view.child
  const packs = seen.packsIn(area)
  const aged = { isPresumedAble: isPresumedAble(packs, bornOn, seen.today), changes: ageChanges(packs, bornOn) }
  if (asOf || view.child.diedOn) {
    return { view, news: undefined, counted: undefined, spoken: [], erased: [], capacities: [], ...aged }
  }
  const news = await findNews(seen, area, child)
  // To whoever sees a part nothing may be called missing.
  const counted = seesPart(view.facts.me.standing) ? undefined : await findCountOn(seen, view)
  const spoken = await listSpoken(seen, area, child)
  const capacities = aged.isPresumedAble ? await listCapacities(seen, area, child) : []
  return { view, news, counted, spoken, erased: await listErased(seen, area, child), capacities, ...aged }
}
