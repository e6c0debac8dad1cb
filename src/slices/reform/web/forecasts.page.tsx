import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import { type Kept, saidAt } from '../domain/forecasts/kept.ts'
import type { Score, Summary } from '../domain/forecasts/score.ts'
import { sayPounds } from '../domain/lab/say.ts'
import type { PresetName } from '../domain/model/presets.ts'
import { CannotBox } from './lab.page.tsx'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

/** What was said on each day, and how it went; the newest first. */
export type ForecastsView = {
  readonly way: PresetName
  readonly ways: readonly PresetName[]
  readonly said: readonly {
    readonly kept: Kept
    readonly scores: readonly Score[]
    readonly summary: Summary
  }[]
}
type Props = { readonly view: ForecastsView; readonly words: LabWords }

/** Every fan we published, as it was said; and how it did, whether well or not (LAB-7). */
export function ForecastsPage({ view, words }: Props): VNode {
  const text = words.forecasts
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <Card title={text.how}>
          {view.said.map(each => (
            <HowItWent key={each.kept.on} {...each} words={words} />
          ))}
        </Card>
        <Tabs
          label={text.way}
          tabs={view.ways.map(way => ({
            href: paths.labForecasts.to({}, { way }),
            words: words.routes[way].title,
            isHere: way === view.way,
          }))}
        />
        {view.said.map(({ kept, scores }) => (
          <Stack key={kept.on}>
            {scores.length > 0 && <CameCard scores={scores} words={words} />}
            <SaidCard kept={kept} way={view.way} words={words} />
          </Stack>
        ))}
        <Card title={text.rules}>
          <Rows rows={text.kept.map(each => ({ key: each, words: each }))} />
          <Go href={paths.labForecastsFile.to()}>{text.file}</Go>
        </Card>
      </Stack>
    </Page>
  )
}

/** In words first: how often the band held, how far off the middle was, and where it was most wrong. */
function HowItWent({ kept, summary, words }: ForecastsView['said'][number] & { words: LabWords }): VNode {
  const text = words.forecasts
  const { figures, inside, error, errorBeside, plainError, loss, worst } = summary
  const day = dateInWords(kept.on)
  if (figures === 0 || !worst)
    return (
      <>
        <p class="t-lead">{text.saidOn(day, kept.version)}</p>
        <p>{text.nothingYet}</p>
        <p>{text.next}</p>
        <p class="t-small t-soft">{text.tried}</p>
      </>
    )
  const name = nameOf(worst.figure.series, words)
  const [came, said] = [worst.figure.value, worst.middle].map(value => say(worst.figure.series, value))
  return (
    <>
      <p class="t-lead">{text.held(day, inside, figures)}</p>
      <p>
        {text.error(of100(error))}{' '}
        {plainError !== undefined &&
          text[errorBeside <= plainError ? 'better' : 'worse'](of100(errorBeside), of100(plainError))}
      </p>
      <p>{text[worst.error > 0 ? 'tooHigh' : 'tooLow'](name, yearOf(worst), said ?? '', came ?? '')}</p>
      <p class="t-small t-soft">{text.loss(of100(loss))}</p>
    </>
  )
}

const CameCard = ({ scores, words }: { scores: readonly Score[]; words: LabWords }): VNode => {
  const text = words.forecasts
  return (
    <Card title={text.came}>
      <FoldTable
        caption={text.cameTable}
        columns={[
          text.columns.what,
          text.columns.when,
          { words: text.columns.said, num: true },
          { words: text.columns.came, num: true },
          { words: text.columns.plain, num: true },
          text.columns.inside,
          text.columns.source,
        ]}
        rows={scores.map(score => {
          const { figure, low, middle, high, isInside, plain } = score
          const number = (value: number): string => say(figure.series, value)
          return {
            key: `${figure.series} ${figure.at}`,
            cells: [
              nameOf(figure.series, words),
              <span key="year" class="t-nowrap">
                {yearOf(score)}
              </span>,
              <>
                {number(middle)} <span class="t-small t-soft t-nowrap">{words.range(number(low), number(high))}</span>
              </>,
              <span key="came" class="t-nowrap">
                {sayCame(figure.series, figure.value)}
              </span>,
              plain === undefined ? '' : number(plain),
              isInside ? words.yes : words.no,
              <a key="source" href={figure.url}>
                {figure.source}
              </a>,
            ],
          }
        })}
      />
    </Card>
  )
}

const yearsShown = [2026, 2027, 2028, 2030, 2035]

const SaidCard = ({ kept, way, words }: { kept: Kept; way: PresetName; words: LabWords }): VNode => {
  const text = words.forecasts
  const code = kept.codes.find(each => each.way === way)?.code
  return (
    <Card title={text.saidTitle(dateInWords(kept.on))}>
      <p class="t-small t-soft">{text.bands}</p>
      <FoldTable
        caption={words.routes[way].title}
        columns={[text.columns.what, ...yearsShown.map(year => ({ words: String(year), num: true }))]}
        rows={kept.fans
          .filter(fan => fan.way === way && kept.known[fan.series] !== undefined)
          .map(({ series, bands }) => ({
            key: series,
            cells: [
              nameOf(series, words),
              ...yearsShown.map(year => {
                const line = (nth: number): string => {
                  const byYear = bands.map(band => band[nth] ?? Number.NaN)
                  return say(series, saidAt(byYear, kept.firstYear, series, year) ?? Number.NaN)
                }
                return (
                  <>
                    {line(2)} <span class="t-small t-soft t-nowrap">{words.range(line(0), line(4))}</span>
                  </>
                )
              }),
            ],
          }))}
      />
      {code && <Go href={paths.lab.to({}, { s: code })}>{text.replay}</Go>}
    </Card>
  )
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
/** As finely as anybody can tell. What came is shown whole. */
const three = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })
function say(series: string, value: number): string {
  if (series === 'highNeedsSpend') return sayPounds(value)
  // A share of a hundred.
  return series === 'timely' ? whole.format(100 * value) : three.format(value)
}
function sayCame(series: string, value: number): string {
  if (series === 'highNeedsSpend') return sayPounds(value)
  return whole.format(series === 'timely' ? 100 * value : value)
}
const of100 = (share: number): string => (100 * share).toFixed(1)
const yearOf = ({ figure }: Score): string => {
  const year = Math.floor(figure.at)
  return figure.at === year ? String(year) : `${year}/${String(year + 1).slice(2)}`
}
function nameOf(series: string, words: LabWords): string {
  const names: Readonly<Record<string, string>> = words.forecasts.series
  return names[series] ?? series
}
