import { render } from 'preact'
import { type Past, type RouteFan, yearsDrawn } from '../../../slices/reform/domain/lab/fan.ts'
import { filledIn, type Live } from '../../../slices/reform/domain/lab/live.ts'
import { firstApartInCost, oddsOfLower, of100, quantile } from '../../../slices/reform/domain/lab/odds.ts'
import type { Look } from '../../../slices/reform/domain/lab/routes.ts'
import { sayPounds } from '../../../slices/reform/domain/lab/say.ts'
import { sayLine } from '../../../slices/reform/domain/lab/units.ts'
import { FanChart, type FanChartProps } from '../../../ui/charts/fan-chart.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'

/** A route as it is on the page now. The reader’s own is last. */
export type Shown = {
  readonly key: string
  readonly title: string
  readonly look: Look
  readonly band: boolean
  readonly fan: RouteFan
}

/** Draws the picture and its table anew. */
export function paintLine(live: Live, past: Past, shown: readonly Shown[]): void {
  const isArea = live.local !== undefined
  const say = (value: number): string => sayLine(live.line, value, isArea)
  const chart: FanChartProps = {
    ...{ id: 'fan', say, title: live.chart.title },
    ...{ firstYear: yearsDrawn.first, today: yearsDrawn.today, unseenFrom: yearsDrawn.unseen },
    ...{ todayWords: live.chart.todayWords, unseenWords: live.chart.unseenWords, history: past[live.line] },
    words: filledIn(live.chart.words, {
      routes: shown.map(({ title, fan }) => `${title} ${say(fan.bands[live.line].middle.at(-1) ?? 0)}`).join(', '),
    }),
    lines: shown.map(({ key, title, look, band, fan }) => {
      const { low, middle, high } = fan.bands[live.line]
      return { key, words: title, look, middle, ...(band && { low, high }) }
    }),
  }
  paint(
    '[data-t-fan]',
    <>
      <FanChart {...chart} />
      <FanChart {...chart} id="fan-phone" narrow />
    </>,
  )
  paint('[data-t-table]', <Table live={live} shown={shown} />)
  const names = shown.filter(({ band }) => band).map(({ title }) => `“${title}”`)
  sayIn('[data-t-shaded]', filledIn(live.words.shaded, { names: names.join(' and ') }))
}

function Table({ live, shown }: { live: Live; shown: readonly Shown[] }) {
  const { words, line } = live
  const isArea = live.local !== undefined
  return (
    <FoldTable
      caption={words.table}
      columns={[
        words.route,
        ...live.tableYears.map(year => ({ words: String(year), num: true })),
        { words: words.lowest, num: true },
      ]}
      rows={shown.toReversed().map(({ key, title, fan }) => ({
        key,
        cells: [
          title,
          ...live.tableYears.map(year => {
            const { low, middle, high } = fan.bands[line]
            const at = year - yearsDrawn.today
            const range = filledIn(words.range, {
              low: sayLine(line, low[at] ?? 0, isArea),
              high: sayLine(line, high[at] ?? 0, isArea),
            })
            return (
              <>
                {sayLine(line, middle[at] ?? 0, isArea)} <span class="t-small t-soft t-nowrap">{range}</span>
              </>
            )
          }),
          String(Math.round(100 * quantile(fan.worlds.trustLowest, 0.5))),
        ],
      }))}
    />
  )
}

/** Says again what the worlds say, from the numbers of now. */
export function paintSentence({ words, local }: Live, shown: readonly Shown[]): void {
  const mine = shown.at(-1)
  const others = shown.slice(0, -1)
  if (!mine) return
  sayIn('[data-t-whole]', filledIn(words.whole, { worlds: mine.fan.worlds.unmet.length }))
  const lowest = ({ fan }: Shown): number => Math.round(100 * quantile(fan.worlds.trustLowest, 0.5))
  const kindest = others.toSorted((a, b) => lowest(b) - lowest(a))[0]
  const name = ({ title }: Shown): string => title.charAt(0).toLowerCase() + title.slice(1)
  paint(
    '[data-t-sentence]',
    <div class="t-stack-s">
      {others.slice(0, 3).map(other => {
        const odds = oddsOfLower(mine.fan.worlds.unmet, other.fan.worlds.unmet)
        const gaps = { mine: name(mine), other: name(other), n: odds.of100 }
        return (
          <p key={other.key} class="t-lead">
            {odds.same === odds.worlds ? (
              filledIn(words.same, gaps)
            ) : (
              <>
                {words.inOf} <b>{filledIn(words.of, gaps)}</b> {filledIn(words.better, gaps)}
                {odds.same > 0 && ` ${filledIn(words.sameIn, { n: of100(odds.same, odds.worlds) })}`}
              </>
            )}
          </p>
        )
      })}
      {kindest && (
        <p>
          {moneyWords(words, mine, others.slice(0, 3), name, local?.share)}{' '}
          {filledIn(lowest(mine) === lowest(kindest) ? words.trustSame : words.trust, {
            ...{ mine: name(mine), lowest: lowest(mine), other: name(kindest), than: lowest(kindest) },
          })}
        </p>
      )}
    </div>,
  )
}

/** What each costs, beside the odds: as the server says it. */
function moneyWords(
  words: Live['words'],
  mine: Shown,
  told: readonly Shown[],
  name: (route: Shown) => string,
  share: number | undefined,
): string {
  const apart = firstApartInCost(mine, told, share)
  if (!apart) return words.sameMoney
  return filledIn(apart.more > 0 ? words.moreMoney : words.lessMoney, {
    ...{ mine: name(mine), pounds: sayPounds(Math.abs(apart.more), true), other: name(apart.other) },
  })
}

function sayIn(place: string, words: string): void {
  for (const said of document.querySelectorAll(place)) said.textContent = words
}

const painted = new WeakSet<Element>()

/** Puts a part in its place. What the server drew there is taken away once, so that the two never mix. */
function paint(place: string, part: Parameters<typeof render>[0]): void {
  const element = document.querySelector(place)
  if (!element) return
  if (!painted.has(element)) {
    element.replaceChildren()
    painted.add(element)
  }
  render(part, element)
}
