import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { sayPounds } from '../domain/lab/say.ts'
import type { LabProps } from './lab.page.tsx'
import type { AreaView } from './lab-view.ts'
import type { LabWords } from './text/text.ts'

/** What an area begins from: each figure, and whether it is its own or England’s by how many people live there (LAB-6). */
export function AreaCard({ view: { area }, words }: LabProps): VNode | null {
  if (!area) return null
  const text = words.areas
  const own = area.figures.filter(({ whose }) => whose !== 'england').length
  return (
    <Card title={text.title(area.name)} id="area">
      <p>
        <b>{text.own(own, area.figures.length)}</b> {text.all}
      </p>
      <details>
        <summary>{text.table(dateInWords(area.takenOn))}</summary>
        <FoldTable
          caption={text.table(dateInWords(area.takenOn))}
          hideCaption
          columns={[text.columns.figure, { words: text.columns.value, num: true }, text.columns.whose]}
          rows={area.figures.map(({ figure, value, whose, source }) => ({
            key: figure,
            cells: [
              text.figures[figure],
              figure === 'money' ? sayPounds(value, true) : aboutOf(value, whose),
              text.whose[whose](area.name, source),
            ],
          }))}
        />
      </details>
      <p>{knownWords(area, words)}</p>
      <p class="t-small t-soft">{text.adds}</p>
    </Card>
  )
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
/** A share of England’s is no count: to the hundred. */
const aboutOf = (value: number, whose: AreaView['figures'][number]['whose']): string =>
  whole.format(whose === 'england' ? Math.round(value / 100) * 100 : value)

const knownWords = ({ known, name, figures }: AreaView, words: LabWords): string => {
  if (figures.some(({ whose }) => whose === 'counted')) return words.areas.standsFor(name, whole.format(known ?? 0))
  return known === undefined ? words.areas.fewKnown(name) : words.areas.someKnown(name, whole.format(known))
}
