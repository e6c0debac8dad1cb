import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import { StepGauge } from '../../../ui/charts/step-gauge.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { clauseHref } from './clause-href.ts'
import type { PathProps } from './path.page.tsx'

/** How far support and rules are out of step here: a sentence first, then the two wheels. */
export function GaugeCard({ view, words }: PathProps): VNode {
  const { gauge, here, readings } = view
  const [latest] = readings
  const text = words.gauge
  return (
    <Card title={text.title} beside={<ClauseTag clause="GAT-9" href={clauseHref('GAT-9')} />}>
      <p class="t-lead">
        {text[gauge.state](here.name)} {gauge.state !== 'cannot-say' && text.apart(gauge.apart)}
      </p>
      {gauge.state === 'cannot-say' ? (
        <p>{text.missing[gauge.missing]}</p>
      ) : (
        <StepGauge
          title={text.picture(gauge.support, gauge.rules)}
          scale={text.scale}
          wheels={[
            { key: 'support', words: text.support, at: gauge.support },
            { key: 'rules', words: text.rules, at: gauge.rules },
          ]}
        />
      )}
      <p class="t-small t-soft">
        {text.within(view.within)}{' '}
        {latest ? words.reading.on(fullDay(latest.on), fullDay(latest.since)) : words.reading.none}
      </p>
    </Card>
  )
}
