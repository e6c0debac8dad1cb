import type { VNode } from 'preact'
import { shortDay } from '../../../kernel/plain-date.ts'
import { Gantt } from '../../../ui/charts/gantt.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { monthInWords, monthNumber } from '../domain/path/months.ts'
import { strands } from '../domain/path/path.ts'
import type { LegView, PathView } from '../store/path-view.ts'
import type { PathProps } from './path.page.tsx'
import * as paths from './paths.ts'
import type { PathWords } from './text/text.ts'

/** The plan as a picture over years, and the same as a table. */
export function PlanCard({ view, words }: PathProps): VNode {
  const plan = pictureOf(view, words)
  const { columns } = words.plan
  return (
    <Card title={words.plan.title} id="plan">
      <Gantt {...plan} />
      <Gantt {...plan} narrow />
      <p class="t-small t-soft">{words.plan.key}</p>
      <details>
        <summary>{words.plan.table}</summary>
        <FoldTable
          dense
          wholeWords
          hideCaption
          caption={words.plan.table}
          columns={[columns.step, columns.who, columns.when, columns.after, columns.gate, columns.here]}
          rows={strands.flatMap(strand =>
            view.legs
              .filter(leg => leg.strand === strand)
              .map(leg => ({
                key: leg.leg,
                cells: [
                  <a href={paths.leg.to({ leg: leg.leg })} key={leg.leg}>
                    {leg.title}
                  </a>,
                  leg.ownedBy,
                  whenOf(leg, words),
                  leg.after.map(id => titleOf(view, id)).join('; '),
                  waitsWords(view, leg, words),
                  stageWords(leg, words),
                ],
              })),
          )}
        />
      </details>
    </Card>
  )
}

/** When a step runs, in words. */
export const whenOf = (leg: Pick<LegView, 'from' | 'to'>, words: PathWords): string =>
  words.plan.fromTo(monthInWords(leg.from), monthInWords(leg.to))

/** Where an area is with a step, in words. */
export function stageWords({ owner, row }: Pick<LegView, 'owner' | 'row'>, words: PathWords): string {
  if (row?.doneOn) return words.stageOn.done(shortDay(row.doneOn))
  if (row?.startedOn) return words.stageOn.started(shortDay(row.startedOn))
  return words.stage[owner === 'national' ? 'national' : 'to-come']
}

const titleOf = (view: PathView, id: string): string => view.legs.find(each => each.leg === id)?.title ?? ''

/** Whether it waits and for which gate; nothing where it goes ahead. */
function waitsWords(view: PathView, leg: LegView, words: PathWords): string {
  const gate = view.gates.find(each => each.gate.gate === leg.gate)
  if (leg.waits === 'goes' || !gate) return words.waits.goes
  return `${words.waits[leg.waits]}: ${gate.gate.title} (${(gate.isOpen ? words.gates.open : words.gates.shut).toLowerCase()})`
}

function pictureOf(view: PathView, words: PathWords) {
  const howMany = (waits: LegView['waits']): number => view.legs.filter(leg => leg.waits === waits).length
  return {
    title: words.plan.picture,
    words: words.plan.pictureWords(view.legs.length, howMany('waits'), howMany('may-wait')),
    lanes: strands.map(strand => ({
      key: strand,
      title: words.strands[strand],
      bars: view.legs
        .filter(leg => leg.strand === strand)
        .map(leg => ({
          key: leg.leg,
          words: leg.title,
          from: monthNumber(leg.from),
          to: monthNumber(leg.to),
          look: leg.waits,
          ...(leg.stage !== 'to-come' && { stage: leg.stage }),
        })),
    })),
    marks: view.milestones.flatMap(({ clause, month, title }) =>
      month ? [{ key: clause, at: monthNumber(month), words: title }] : [],
    ),
    marksTitle: words.plan.milestones,
    today: monthNumber(view.today.slice(0, 7)),
    todayWords: words.plan.today,
  }
}
