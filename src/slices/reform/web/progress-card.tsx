import type { VNode } from 'preact'
import { shortDay } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { type Figure, figures } from '../domain/path/path.ts'
import type { PathProps } from './path.page.tsx'
import * as paths from './paths.ts'
import { readingWords } from './reading-words.ts'

/** The newest readings shown; all of them stand in the file. */
const shown = 6
/** Of these, what is read at once: on a phone each week is a list of its own. */
const atOnce = 3

/** What the figures said week by week: published, and never ranked (GAT-7). */
export function ProgressCard({ view, words }: PathProps): VNode {
  const latest = view.readings.slice(0, shown)
  // What nobody counts in any week would be a column of nothing.
  const counted = figures.filter(figure => latest.some(({ readings }) => isTold(readings[figure]?.state)))
  const table = (caption: string, rows: typeof latest): VNode => (
    <FoldTable
      dense
      wholeWords
      caption={caption}
      columns={[words.progress.day, ...counted.map((figure: Figure) => words.figures[figure])]}
      rows={rows.map(({ on, readings }) => ({
        key: on,
        cells: [
          <span key={on} class="t-nowrap">
            {shortDay(on)}
          </span>,
          ...counted.map(figure => readingWords(readings[figure] ?? { state: 'not-counted' }, words, true)),
        ],
      }))}
    />
  )
  return (
    <Card title={words.progress.title} id="progress">
      {latest.length === 0 ? (
        <p>{words.reading.none}</p>
      ) : (
        <>
          {table(words.progress.caption, latest.slice(0, atOnce))}
          {latest.length > atOnce && (
            <details>
              <summary>{words.progress.earlier}</summary>
              {table(words.progress.earlier, latest.slice(atOnce))}
            </details>
          )}
        </>
      )}
      <p>
        <a href={paths.progressCsv.to()}>{words.progress.csv}</a>
      </p>
    </Card>
  )
}

const isTold = (state: string | undefined): boolean => state !== undefined && state !== 'not-counted'
