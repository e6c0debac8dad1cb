import type { VNode } from 'preact'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import type { GateNow } from '../domain/path/gates.ts'
import { clauseHref } from './clause-href.ts'
import type { PathProps } from './path.page.tsx'
import * as paths from './paths.ts'
import { readingWords } from './reading-words.ts'

/** Each gate with what is counted here against what it needs, and the steps that wait for it in the chosen order. */
export const GatesCard = ({ view, words }: PathProps): VNode => (
  <Card title={words.gates.title} id="gates" beside={<ClauseTag clause="GAT-3" href={clauseHref('GAT-3')} />}>
    <p>{words.gates.about}</p>
    {view.gates.map(now => (
      <OneGate key={now.gate.gate} now={now} view={view} words={words} />
    ))}
    <p class="t-small t-soft">
      {words.reading.rule} {words.gates.measures}
    </p>
  </Card>
)

function OneGate({ now, view, words }: PathProps & { now: GateNow }): VNode {
  const waiting = view.legs.filter(leg => leg.gate === now.gate.gate && leg.waits !== 'goes')
  const { columns } = words.gates
  return (
    <section id={now.gate.gate} class="t-part">
      <h3>
        {now.gate.title} {now.isOpen ? <Tag is="yes">{words.gates.open}</Tag> : <Tag>{words.gates.shut}</Tag>}
      </h3>
      <p>{now.gate.asks}</p>
      <FoldTable
        dense
        wholeWords
        hideCaption
        caption={now.gate.title}
        columns={[columns.figure, columns.here, columns.needs, columns.reached]}
        rows={now.against.map(({ figure, reading, needs, reached }) => ({
          key: figure,
          cells: [
            words.figures[figure],
            readingWords(reading, words),
            <span key={figure} class="t-nowrap">
              {words.reading.short(needs)}
            </span>,
            reached ? words.gates.yes : words.gates.no,
          ],
        }))}
      />
      <p class="t-small">
        <b>{words.gates.holds}:</b>{' '}
        {waiting.length === 0
          ? words.gates.nothing
          : waiting.map((leg, index) => (
              <span key={leg.leg}>
                {index > 0 && ' · '}
                <a href={paths.leg.to({ leg: leg.leg })}>{leg.title}</a>
              </span>
            ))}
      </p>
    </section>
  )
}
