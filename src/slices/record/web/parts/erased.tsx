import type { VNode } from 'preact'
import { Go } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Rows } from '../../../../ui/patterns/rows.tsx'
import type { ErasedRow } from '../../store/erased.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly text: Text
  readonly erased: readonly ErasedRow[]
  /** Where the child or the family goes who thinks that it was wrong. */
  readonly concern?: string
}

/** What was erased, when, by whom and why, for whoever could read it (RCD-23); nothing where nothing was. */
export function ErasedCard({ text, erased, concern }: Props): VNode | null {
  const words = text.erasing
  if (erased.length === 0) return null
  return (
    <Card title={words.gone} id="erased" small>
      <Rows
        rows={erased.map(each => ({
          key: each.entry,
          title: text.parts[each.part].title,
          words: words.line(each.byName, each.on),
          below: (
            <>
              <p class="t-small">{words.because[each.because]}.</p>
              <p dir="auto">“{each.words}”</p>
            </>
          ),
        }))}
      />
      {concern && (
        <>
          <p class="t-small">{words.differ}</p>
          <Go href={concern}>{words.concern}</Go>
        </>
      )}
    </Card>
  )
}
