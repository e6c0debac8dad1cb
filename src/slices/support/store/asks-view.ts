import { addMonths, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOwedBy } from '../../../platform/duties/duty-queries.ts'
import { type ChildCard, listChildren } from '../../../platform/identity/children.ts'
import { listOwedBy } from './agreed.ts'
import type { AgreedRow } from './agreed-row.ts'
import { loadNames, type Names } from './views.ts'

type Line = {
  readonly commitment: AgreedRow
  readonly child: ChildCard | undefined
  /** The duty's own day. */
  readonly due: PlainDate | undefined
}

/** What the body someone works for is asked to give, and what it gives. */
export type AsksView = Names & {
  readonly today: PlainDate
  readonly asked: readonly Line[]
  readonly given: readonly Line[]
}

/** As far as the one who asks may see the children. Nothing is asked of someone who works for no body. */
export async function loadAsks(seen: Seen): Promise<AsksView> {
  const { forBody } = seen.actor
  const [area] = seen.actor.areas
  if (!forBody || !area) return { today: seen.today, asked: [], given: [], people: new Map(), bodies: new Map() }
  const asked = await listOwedBy(seen, forBody, 'asked')
  const given = await listOwedBy(seen, forBody, 'agreed')
  const rows = [...asked, ...given]
  const children = new Map(
    (
      await listChildren(
        seen,
        rows.map(row => row.child),
      )
    ).map(card => [card.child, card]),
  )
  const duties = await listOpenDutiesOwedBy(seen, { body: forBody }, addMonths(seen.today, 12))
  const line = (commitment: AgreedRow): Line => ({
    commitment,
    child: children.get(commitment.child),
    due: duties.find(duty => duty.kind === 'answer-part' && duty.stream === `support-${commitment.commitment}`)?.dueOn,
  })
  return { today: seen.today, asked: asked.map(line), given: given.map(line), ...(await loadNames(seen, area, rows)) }
}
