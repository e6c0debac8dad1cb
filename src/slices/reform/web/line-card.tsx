import type { VNode } from 'preact'
import { type ChartStep, ChartSteps, heightsOf } from '../../../ui/charts/chart-steps.tsx'
import { FanChart, type FanChartProps } from '../../../ui/charts/fan-chart.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import { type LineName, lineNames, yearsDrawn } from '../domain/lab/fan.ts'
import { quantile } from '../domain/lab/odds.ts'
import { lookOf } from '../domain/lab/routes.ts'
import { sayLine } from '../domain/lab/units.ts'
import { yearWords } from '../domain/lab/year-steps.ts'
import type { LabProps } from './lab.page.tsx'
import type { LabView, ShownRoute } from './lab-view.ts'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

export const tableYears = [2031, 2036, 2041]

/** One line of the model for every route, as a fan. */
export function LineCard({ view, words }: LabProps): VNode {
  const chart = chartOf(view, words)
  const line = words.lines[view.line]
  return (
    <Card title={line.title} id="line">
      <p class="t-small t-soft">{ofLine(view, words)}</p>
      <div data-t-fan>
        <FanChart {...chart} />
        <FanChart {...chart} id="fan-phone" narrow />
      </div>
      <p class="t-small t-soft" data-t-shaded>
        {words.shaded(shadedNames(view))}
      </p>
    </Card>
  )
}

/** What each picture of ours says year by year, the first route first; its tone is the first route’s. */
export function stepsOf(
  line: LineName,
  routes: readonly ShownRoute[],
  words: LabWords,
  isArea: boolean,
): readonly ChartStep[] {
  const [first] = routes
  const heights = first ? heightsOf(first.fan.bands[line].middle) : []
  const say = { year: words.stepYear, route: words.stepRoute }
  return yearWords(line, routes, say, isArea).map((said, at) => ({ words: said, height: heights[at] ?? 0.5 }))
}

/** The line of the model that a picture shows: its equation, unit, source and who disputes it. */
const madeOf: Readonly<Record<LineName, string>> = {
  unmet: 'unmet',
  trust: 'confidence',
  withPlan: 'planSupport',
  without: 'ordinarySupport',
  plans: 'plansTotal',
  wait: 'waitYears',
  unplaced: 'unplaced',
  appeals: 'appeals',
  outlay: 'outlay',
}

/** Two bands are as many as can be told apart: one’s own, and the one it differs from most in argument. */
const hasBand = (view: LabView, route: ShownRoute): boolean => route === view.mine || route.key === 'pillar-2-first'

const shadedNames = (view: LabView): string =>
  routesOf(view)
    .filter(route => hasBand(view, route))
    .map(route => `“${route.title}”`)
    .join(' and ')

/** The reader’s own last, so that it lies on top. */
const routesOf = (view: LabView): readonly ShownRoute[] => [
  ...view.others.filter(route => route.key !== view.mine.key),
  view.mine,
]

/** What a line counts: of an area by the child, of England in thousands. */
const ofLine = (view: LabView, words: LabWords): string =>
  (view.area && ofAreaLine(view.line, words)) || words.lines[view.line].of

function ofAreaLine(line: LineName, words: LabWords): string | undefined {
  const of: Readonly<Partial<Record<LineName, string>>> = words.areas.lines
  return of[line]
}

/** What the picture draws, as both the server and the island draw it. */
export function chartOf(view: LabView, words: LabWords): FanChartProps {
  const say = (value: number): string => sayLine(view.line, value, view.area !== undefined)
  const routes = routesOf(view)
  return {
    id: 'fan',
    title: `${words.lines[view.line].title}. ${ofLine(view, words)}`,
    words: words.pictureWords(
      routes.map(({ title, fan }) => `${title} ${say(fan.bands[view.line].middle.at(-1) ?? 0)}`).join(', '),
    ),
    firstYear: yearsDrawn.first,
    history: view.past[view.line],
    today: yearsDrawn.today,
    todayWords: words.today,
    unseenFrom: yearsDrawn.unseen,
    unseenWords: words.unseen(yearsDrawn.unseen),
    say,
    lines: routes.map(route => {
      const { low, middle, high } = route.fan.bands[view.line]
      const band = hasBand(view, route) ? { low, high } : {}
      return { key: route.key, words: route.title, look: lookOf[route.key], middle, ...band }
    }),
  }
}

/** The same as a table and year by year, and other lines; on a phone after the sliders, so that they stand near the picture. */
export const TableCard = ({ view, words }: LabProps): VNode => (
  <Card id="table">
    <RouteTable view={view} words={words} />
    <ChartSteps
      steps={stepsOf(view.line, routesOf(view).toReversed(), words, view.area !== undefined)}
      words={words.steps}
    />
    <p>
      <a href={paths.labLine.to({ line: madeOf[view.line] })}>{words.madeOf}</a>
    </p>
    <Tabs
      label={words.showLine}
      tabs={lineNames.map(name => ({
        href: paths.lab.to({}, { s: view.code, from: view.start, line: name }),
        words: words.lines[name].short,
        isHere: name === view.line,
      }))}
    />
  </Card>
)

const RouteTable = ({ view, words }: LabProps): VNode => (
  <div data-t-table>
    <FoldTable
      caption={words.table}
      columns={[
        words.columns.route,
        ...tableYears.map(year => ({ words: String(year), num: true })),
        { words: words.columns.lowest, num: true },
      ]}
      rows={routesOf(view)
        .toReversed()
        .map(route => ({
          key: route.key,
          cells: [
            route.title,
            ...tableYears.map(year => {
              const { low, middle, high } = route.fan.bands[view.line]
              const at = year - yearsDrawn.today
              const say = (values: Float64Array): string => sayLine(view.line, values[at] ?? 0, view.area !== undefined)
              return (
                <>
                  {say(middle)} <span class="t-small t-soft t-nowrap">{words.range(say(low), say(high))}</span>
                </>
              )
            }),
            String(Math.round(100 * quantile(route.fan.worlds.trustLowest, 0.5))),
          ],
        }))}
    />
  </div>
)
