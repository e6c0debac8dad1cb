import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import type { CapacityRow } from '../../store/capacities.ts'
import type { RecordWords } from '../../store/record-words.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly view: RecordWords
  readonly text: Text
  readonly capacities: readonly CapacityRow[]
  /** The young person themself reads it. */
  readonly isOwn?: boolean
}

/** Decisions that somebody helped to make, one by one, with what was tried and who decided (RCD-11); nothing where there are none. */
export function CapacitiesCard({ view, text, capacities, isOwn = false }: Props): VNode | null {
  const words = text.together.capacity
  if (capacities.length === 0) return null
  return (
    <Card title={words.list}>
      <ul class="t-rows">
        {capacities.map(each => (
          <li key={each.capacity}>
            <p class="t-b" dir="auto">
              {each.decision}
            </p>
            <p>{words.tried(each.tried)}</p>
            <p>{words.because(each.because)}</p>
            <p>
              {words.decided(view.nameOf(each.decidedBy).name, each.on)}{' '}
              {each.represents && words.represents(view.nameOf(each.represents).name)}
            </p>
          </li>
        ))}
      </ul>
      <p class="t-small">{isOwn ? words.only : words.onlyTheirs(view.child.knownAs)}</p>
    </Card>
  )
}
