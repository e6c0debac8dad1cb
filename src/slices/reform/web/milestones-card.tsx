import type { VNode } from 'preact'
import { dateInWords, findPlainDate } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import { clauseHref } from './clause-href.ts'
import type { PathProps } from './path.page.tsx'

/** What government plans beside the path, each date with where it was seen. */
export function MilestonesCard({ view, words }: PathProps): VNode {
  const { columns } = words.milestones
  return (
    <Card title={words.milestones.title}>
      <p class="t-small t-soft">{words.milestones.about}</p>
      <details>
        <summary>{words.milestones.open(view.milestones.length)}</summary>
        <FoldTable
          dense
          wholeWords
          hideCaption
          caption={words.milestones.title}
          columns={[columns.what, columns.number, columns.when, columns.stands]}
          rows={view.milestones.map(({ clause, title, when, standing }, index) => ({
            key: clause,
            cells: [
              <a key={clause} href={clauseHref(clause, 'every-child-2026')}>
                {title}
              </a>,
              index + 1,
              whenInWords(when),
              <Standing key={clause} is={standing} />,
            ],
          }))}
        />
      </details>
    </Card>
  )
}

function whenInWords(when: string): string {
  const day = findPlainDate(when)
  return day ? dateInWords(day) : when.charAt(0).toUpperCase() + when.slice(1)
}
