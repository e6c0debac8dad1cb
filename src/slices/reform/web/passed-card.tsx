import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { ClauseTag } from '../../../ui/patterns/clause-tag.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { clauseHref } from './clause-href.ts'
import type { PathProps } from './path.page.tsx'

/** Every step begun while its gate was shut, with the reasons, whole (GAT-5, GAT-7). */
export function PassedCard({ view, words }: PathProps): VNode {
  const passed = view.legs.flatMap(leg => (leg.row?.passed ? [{ leg, ...leg.row.passed }] : []))
  const text = words.passed
  return (
    <Card title={text.title} small beside={<ClauseTag clause="GAT-5" href={clauseHref('GAT-5')} />}>
      {passed.length === 0 && <p>{text.none(view.here.name)}</p>}
      {passed.map(({ leg, on, reasons, meanwhile, lookAgainOn, shortOf }) => (
        <section key={leg.leg}>
          <h3>{text.line(leg.title, fullDay(on))}</h3>
          <Facts
            facts={[
              { term: text.why, words: reasons },
              { term: text.meanwhile, words: meanwhile },
              { term: text.look, words: fullDay(lookAgainOn) },
              { term: text.short, words: shortOf.map(figure => words.figures[figure]).join('; ') },
            ]}
          />
        </section>
      ))}
    </Card>
  )
}
