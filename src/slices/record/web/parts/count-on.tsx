import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Promises } from '../../../../ui/patterns/promises.tsx'
import type { CountOn, CountOnRow } from '../../store/count-on.ts'
import type { RecordWords } from '../../store/record-words.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly view: RecordWords
  readonly text: Text
  readonly counted: CountOn
  readonly of: 'own' | 'family' | 'work'
}

/** What one can count on: the four things, who owes each, by when, and what each is worth today (R22.5). */
export function CountOnCard({ view, text, counted, of }: Props): VNode {
  const words = text.together.count
  return (
    <Card title={words.titles[of](view.child.knownAs)} id="count-on" small={of === 'work'} symbol="hand">
      <p class="t-small">{words.lead}</p>
      <Promises
        promises={counted.rows.map(row => ({
          key: row.what,
          what: words.what[row.what],
          state: isWords(row, view, text),
          owedBy: row.owedBy?.name,
          standing: counted.standing,
          clause: 'IDN-12',
          href: `/rules/${counted.pack}/IDN-12`,
        }))}
      />
    </Card>
  )
}

function isWords({ what, is }: CountOnRow, { today }: RecordWords, text: Text): string {
  const words = text.together.count
  switch (is.state) {
    case 'there':
      return words.since(is.since)
    case 'agreed':
      return words.agreed(is.count)
    case 'next':
      return { review: words.nextReview, meeting: words.meets, move: words.move }[is.kind](is.on)
    case 'owed':
      return (is.by < today ? words.overdue : words.by)(is.by)
    case 'not needed':
      return words.none[what]
    case 'not yet':
      return words.notYet
  }
}
