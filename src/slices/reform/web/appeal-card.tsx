import type { VNode } from 'preact'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import * as paths from './paths.ts'
import type { WhoProps } from './who.page.tsx'
import { rightedWords } from './who-words.ts'

/** Two tiers: an appeal puts things right for those who can lodge one, and for nobody else. */
export const AppealCard = ({ view, words }: WhoProps): VNode => {
  const text = words.who
  return (
    <Card title={text.appealTitle} id="appeal" belief>
      <p>
        {text.twoTier(view.upheld.of100)} <a href={view.upheld.url}>{view.upheld.source}</a>
      </p>
      <Tabs
        label={text.suppose}
        tabs={view.suppositions.map(can => ({
          href: `${paths.labWho.to({}, { can: String(can), area: view.place.area })}#appeal`,
          words: text.canOf10(can),
          isHere: can === view.canOf10,
        }))}
      />
      <p class="t-small">{text.supposeWords}</p>
      <p>{rightedWords(view, words)}</p>
      <details>
        <summary>{text.allWays}</summary>
        <FoldTable
          caption={text.year(view.year)}
          columns={[text.columns.route, { words: text.canAppeal, num: true }, { words: text.cannotAppeal, num: true }]}
          rows={view.ways.map(({ key, righted }) => ({
            key,
            cells: [words.routes[key].title, righted.toFixed(1), '0'],
          }))}
        />
      </details>
      <p>{text.redress}</p>
    </Card>
  )
}
