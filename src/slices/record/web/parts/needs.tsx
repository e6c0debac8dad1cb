import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { RowsLink } from '../../../../ui/patterns/rows.tsx'
import type { NeedRow } from '../../../identification/index.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly needs: readonly NeedRow[]
  readonly text: Text
  readonly href: (need: NeedRow) => string
}

/** Every worry about a child, and what became of it. */
export const Needs = ({ needs, text, href }: Props): VNode => (
  <RowsLink links={needs.map(need => ({ href: href(need), words: needWords(need, text), icon: 'people' as const }))} />
)

function needWords(need: NeedRow, text: Text): string {
  const words = text.my.record
  if (need.had) return words.needArrived
  if (need.status === 'open') return words.needOpen(longDay(need.saidOn))
  const on = longDay(need.decidedOn ?? need.saidOn)
  return need.outcome === 'extra-support' ? words.needYes(on) : words.needNot(on)
}
