import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import { OpinionMap } from '../../../../ui/patterns/opinion-map.tsx'
import { Rows } from '../../../../ui/patterns/rows.tsx'
import * as paths from '../paths.ts'
import type { ResultsView } from '../results-view.ts'
import type { Text } from '../text/text.ts'

type Props = { view: ResultsView; words: Text['public']['results'] }

const count = (n: number): string => n.toLocaleString('en-GB')

/** The picture of opinions, and the same in words below it. */
export function Stand({ view, words }: Props): VNode {
  const said = view.groups.map(({ letter, people, name }) => `${words.group(letter, count(people), name ?? '')}.`)
  const isOne = view.groups.length < 2
  return (
    <Card title={words.stand}>
      <p class="t-small t-soft">{words.standWords(view.peopleAMark)}</p>
      <OpinionMap
        label={words.label(isOne ? words.oneGroup : said.join(' '))}
        groups={isOne ? [{ letter: '' }] : view.groups}
        marks={view.marks}
        me={view.me && { ...view.me, word: words.you }}
      />
      <p class="t-small">{isOne ? words.oneGroup : said.join(' ')}</p>
      {view.unplaced > 0 && <p class="t-small t-soft">{words.placed(count(view.unplaced), view.votesToBePlaced)}</p>}
    </Card>
  )
}

/** What each group cares about: where it stands out from all others. */
export const Cares = ({ view, words }: Props): VNode => (
  <Card title={words.cares}>
    <p class="t-small t-soft">{words.caresWords}</p>
    {view.groups.map(({ letter, people, name, standsOut }) => (
      <div key={letter}>
        <h3>{words.group(letter, count(people), name ?? '')}</h3>
        {standsOut.length === 0 ? (
          <p>{words.caresNothing}</p>
        ) : (
          <Rows
            rows={standsOut.slice(0, 3).map(({ statement, side }) => ({
              key: statement.statement,
              words: (
                <>
                  <span class="t-small t-soft">{side === 'agree' ? words.agreesMore : words.disagreesMore}</span>{' '}
                  <a href={paths.statement.to({ ...view.dialogue, statement: statement.statement })}>
                    “{statement.words}”
                  </a>
                </>
              ),
            }))}
          />
        )}
      </div>
    ))}
  </Card>
)
