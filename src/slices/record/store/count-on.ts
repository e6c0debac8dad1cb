import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import { openDutiesOf, toDutyRow } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import type { Standing } from '../../../policy/pack.ts'
import { nextMoveOf, toMove } from '../../destinations/index.ts'
import { reviewsOf, toReview } from '../../reviews/index.ts'
import { agreedOf, toAgreed } from '../../support/index.ts'
import type { RecordView } from './record-view.ts'

/** The four things extra support opens, in the order the clause names them (IDN-12). */
const entitlements = ['record', 'joined-up-support', 'reviews', 'moves'] as const
export type EntitlementName = (typeof entitlements)[number]

/** How far one of the four is: there, owed by a day, or not owed before extra support is agreed. */
export type CountOnRow = {
  readonly what: EntitlementName
  readonly owedBy: BodyCard | undefined
  readonly is:
    | { readonly state: 'there'; readonly since: PlainDate }
    | { readonly state: 'agreed'; readonly count: number }
    | { readonly state: 'next'; readonly on: PlainDate; readonly kind: 'review' | 'meeting' | 'move' }
    | { readonly state: 'owed'; readonly by: PlainDate }
    | { readonly state: 'not needed' | 'not yet' }
}

export type CountOn = { readonly rows: readonly CountOnRow[]; readonly standing: Standing; readonly pack: string }

/**
 * What a child can count on, who owes it and by when (R22.5): read from duties and from what other slices hold, and typed
 * nowhere.
 */
export async function findCountOn(seen: Seen, view: RecordView): Promise<CountOn> {
  const { child, record, needs, today } = view
  const { area } = child
  const pack = seen.packsIn(area).for('register')
  const found = await together(seen, {
    duties: openDutiesOf(seen, area, child.child),
    reviews: reviewsOf(seen, area, child.child),
    moves: nextMoveOf(seen, area, child.child),
    agreed: agreedOf(seen, area, child.child),
  })
  const duties = found.duties.map(toDutyRow)
  const isOwed = needs.some(need => need.had !== undefined || need.outcome === 'extra-support')
  const review = found.reviews.map(toReview).find(each => each.status === 'due')
  const [move] = found.moves.map(toMove)
  const agreed = found.agreed.map(toAgreed).filter(each => each.status === 'agreed' && each.to >= today)
  const owedOf = (...kinds: readonly string[]): DutyRow | undefined => duties.find(each => kinds.includes(each.kind))
  const not = { state: isOwed ? ('not needed' as const) : ('not yet' as const) }
  const is = {
    record: record ? ({ state: 'there', since: record.openedOn } as const) : owed(owedOf('open-record'), not),
    'joined-up-support':
      agreed.length > 0
        ? ({ state: 'agreed', count: agreed.length } as const)
        : owed(owedOf('join-up-support', 'join-up-health'), not),
    reviews: review
      ? ({ state: 'next', on: review.on ?? review.dueOn, kind: review.on ? 'meeting' : 'review' } as const)
      : owed(owedOf('set-first-review', 'hold-review'), not),
    moves: move ? ({ state: 'next', on: move.on, kind: 'move' } as const) : owed(owedOf('plan-moves'), not),
  }
  const owing = {
    record: owedOf('open-record')?.owedByBody,
    'joined-up-support': owedOf('join-up-support', 'join-up-health')?.owedByBody,
    reviews: review?.owedBy ?? owedOf('set-first-review')?.owedByBody,
    moves: move?.setting ?? owedOf('plan-moves')?.owedByBody,
  }
  const bodies = await listBodies(seen, area, [child.setting, ...Object.values(owing)])
  return {
    standing: pack.clauses.get('IDN-12')?.standing ?? 'agreed in this area',
    pack: pack.id,
    rows: entitlements.map(what => {
      const body = owing[what] ?? child.setting
      return { what, owedBy: body && bodies.get(body), is: is[what] }
    }),
  }
}

const owed = <Otherwise>(duty: DutyRow | undefined, otherwise: Otherwise) =>
  duty ? { state: 'owed' as const, by: duty.dueOn } : otherwise
