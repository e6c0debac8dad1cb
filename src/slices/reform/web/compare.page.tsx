import type { VNode } from 'preact'
import { ChartSteps } from '../../../ui/charts/chart-steps.tsx'
import { FanChart, type FanChartProps } from '../../../ui/charts/fan-chart.tsx'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Across, Stack } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { yearsDrawn, yearsOfReform } from '../domain/lab/fan.ts'
import { oddsOfLower, quantile, regretOf } from '../domain/lab/odds.ts'
import { type Look, routeKeys } from '../domain/lab/routes.ts'
import { sayPounds } from '../domain/lab/say.ts'
import { sayLine } from '../domain/lab/units.ts'
import type { PresetName } from '../domain/model/presets.ts'
import { CannotBox } from './lab.page.tsx'
import type { ShownRoute } from './lab-view.ts'
import { stepsOf } from './line-card.tsx'
import * as paths from './paths.ts'
import type { PlaceView } from './place.ts'
import { PlaceField, PlaceHere } from './place-tabs.tsx'
import type { LabWords } from './text/text.ts'

export type CompareView = {
  /** What stands in each of the four places: a whole way, or the code of a scenario; nothing where a place is empty. */
  readonly chosen: readonly (PresetName | string | undefined)[]
  readonly place: PlaceView
  /** A link among them could not be read. */
  readonly isLeftOut: boolean
  readonly cards: readonly ShownRoute[]
  readonly past: Float64Array
}

/** Up to four ways side by side on the same axes, with what differs and what one might regret. */
export function ComparePage({ view, words }: { view: CompareView; words: LabWords }): VNode {
  const text = words.compare
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <PlaceHere place={view.place} words={words} />
        {view.isLeftOut && <Notice kind="plain">{text.leftOut}</Notice>}
        <form method="get" action={paths.labCompare.to()}>
          <PlaceField place={view.place} />
          <Card title={text.choose}>
            <Across count={2}>
              {['a', 'b', 'c', 'd'].map((name, at) => (
                <SelectField
                  key={name}
                  name={name}
                  label={text.place(at + 1)}
                  value={view.chosen[at] ?? ''}
                  choose={text.empty}
                  options={optionsFor(view.chosen[at], words)}
                />
              ))}
            </Across>
            <p class="t-small t-soft">{text.under}</p>
            <Acts>
              <Button slim>{text.show}</Button>
            </Acts>
          </Card>
        </form>
        <Across count={view.cards.length > 2 ? 4 : 2}>
          {view.cards.map((card, at) => (
            <Card key={at} title={card.title}>
              <Facts facts={factsOf(card, view.place.name !== undefined, words)} />
            </Card>
          ))}
        </Across>
        <Card title={words.lines.unmet.title}>
          <p class="t-small t-soft">{words.lines.unmet.of}</p>
          <FanChart {...chartOf(view, words)} />
          <FanChart {...chartOf(view, words)} id="fan-phone" narrow />
          {view.cards.length > 0 && (
            <ChartSteps
              steps={stepsOf('unmet', view.cards, words, view.place.name !== undefined)}
              words={words.steps}
            />
          )}
        </Card>
        <DifferenceCard view={view} words={words} />
        <RegretCard view={view} words={words} />
      </Stack>
    </Page>
  )
}

/** By its place, so that no two look alike. */
const looks: readonly Look[] = ['ready', 'rules', 'dates', 'money']

/** All of them on the same axes, each with its band. */
const chartOf = (view: CompareView, words: LabWords): FanChartProps => ({
  id: 'fan',
  title: `${words.lines.unmet.title}. ${words.lines.unmet.of}`,
  words: words.pictureWords(
    view.cards.map(({ title, fan }) => `${title} ${sayLine('unmet', fan.bands.unmet.middle.at(-1) ?? 0)}`).join(', '),
  ),
  ...{ history: view.past, todayWords: words.today },
  ...{ firstYear: yearsDrawn.first, today: yearsDrawn.today, unseenFrom: yearsDrawn.unseen },
  unseenWords: words.unseen(yearsDrawn.unseen),
  say: value => sayLine('unmet', value),
  lines: view.cards.map(({ key, title, fan }, at) => ({
    ...{ key: `${key}-${at}`, words: title, look: looks[at] ?? 'own', ...fan.bands.unmet },
  })),
})

/** Every whole way; and a scenario that came by link, as the reader’s own. */
const optionsFor = (chosen: string | undefined, words: LabWords) => [
  ...routeKeys.map(key => ({ value: key, label: words.routes[key].title })),
  ...(chosen && !routeKeys.some(key => key === chosen) ? [{ value: chosen, label: words.yours }] : []),
]

function factsOf({ fan }: ShownRoute, isArea: boolean, words: LabWords) {
  const last = (line: 'unmet' | 'plans' | 'trust'): string => {
    const { low, middle, high } = fan.bands[line]
    const say = (values: Float64Array): string => sayLine(line, values.at(-1) ?? 0, isArea)
    return `${say(middle)} (${words.range(say(low), say(high))})`
  }
  return [
    { term: words.compare.unmetIn(yearsDrawn.last), words: last('unmet') },
    { term: words.compare.trustIn(yearsDrawn.last), words: last('trust') },
    { term: words.columns.lowest, words: String(Math.round(100 * quantile(fan.worlds.trustLowest, 0.5))) },
    { term: words.compare[isArea ? 'plansHere' : 'plansIn'](yearsDrawn.last), words: last('plans') },
    { term: words.compare.spent, words: sayPounds(quantile(fan.worlds.spent, 0.5) / yearsOfReform, true) },
  ]
}

/** World by world: in how many of a hundred the way on the left leaves fewer children without help than the one above. */
const DifferenceCard = ({ view, words }: { view: CompareView; words: LabWords }): VNode => (
  <Card title={words.compare.difference}>
    <p>{words.compare.differenceWords}</p>
    <FoldTable
      hideCaption
      caption={words.compare.difference}
      columns={[
        words.columns.route,
        ...view.cards.map(({ title }) => ({ words: words.compare.than(title), num: true })),
      ]}
      rows={view.cards.map((mine, row) => ({
        key: String(row),
        cells: [
          mine.title,
          ...view.cards.map((other, column) => {
            const odds = oddsOfLower(mine.fan.worlds.unmet, other.fan.worlds.unmet)
            return row === column || odds.same === odds.worlds ? words.compare.itself : words.sentence.of(odds.of100)
          }),
        ],
      }))}
    />
  </Card>
)

/** How many child-years without help a choice costs beside the best of those shown, had one known which world one is in. */
const RegretCard = ({ view, words }: { view: CompareView; words: LabWords }): VNode => (
  <Card title={words.compare.regret}>
    <p>{words.compare.regretWords}</p>
    <FoldTable
      hideCaption
      caption={words.compare.regret}
      columns={[
        words.columns.route,
        { words: words.compare.regretMiddle, num: true },
        { words: words.compare.regretWorst, num: true },
      ]}
      rows={view.cards.map((mine, at) => {
        const regret = regretOf(
          mine.fan.worlds.unmet,
          view.cards.map(({ fan }) => fan.worlds.unmet),
        )
        return {
          key: String(at),
          cells: [mine.title, ...[regret.middle, regret.nearWorst].map(each => childYears(each, view, words))],
        }
      })}
    />
  </Card>
)

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
/** Of England to the thousand, of an area to the ten. */
function childYears(count: number, { place }: CompareView, words: LabWords): string {
  const step = place.name === undefined ? 1000 : 10
  return count < step / 2
    ? words.compare.noRegret
    : words.compare.childYears(whole.format(Math.round(count / step) * step))
}
