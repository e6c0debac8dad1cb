import type { VNode } from 'preact'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { PrintButton } from '../../../ui/patterns/sheet.tsx'
import { DialogueTabs } from './dialogue-tabs.tsx'
import * as paths from './paths.ts'
import { Found } from './results.page.tsx'
import { inWords, type ResultsView, waysInWords } from './results-view.ts'
import { byOf } from './say-view.ts'
import type { Text } from './text/text.ts'

type Props = { view: ResultsView; text: Text; today: PlainDate }
const count = (n: number): string => n.toLocaleString('en-GB')

/** The report of a dialogue, as a report is read: in short, group by group, shared and not, quotations, who took part. */
export function ReportPage({ view, text, today }: Props): VNode {
  const { dialogue } = view
  const words = text.public.report
  const results = text.public.results
  return (
    <Page title={words.title(dialogue.title)} space="public" width="mid">
      <Stack>
        <Head
          title={words.title(dialogue.title)}
          lead={words.day(dateInWords(today))}
          below={results.facts(count(view.people), count(view.votes), count(view.statements))}
          action={<PrintButton>{text.public.print}</PrintButton>}
        />
        <div class="t-noprint">
          <DialogueTabs dialogue={dialogue} here="report" words={text.public.tabs} />
          <p class="t-row">
            <Go href={paths.reportPdf.to(dialogue)}>{words.pdf}</Go>
            <Go href={paths.data.to(dialogue)}>{words.data}</Go>
          </p>
        </div>
        <Card title={words.summary}>
          <ul>
            {summaryOf(view, text).map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Card>
        <Found view={view} text={text} />
        {view.quoted.length > 0 && (
          <Card title={words.quotes}>
            <p class="t-small t-soft">{words.quotesWords}</p>
            {view.quoted.map(each => (
              <blockquote key={each.statement}>
                <p>“{each.words}”</p>
                <p class="t-small t-soft">{text.say.by[byOf(each)]}</p>
              </blockquote>
            ))}
          </Card>
        )}
        <Card title={words.who}>
          <ul>
            {whoTookPart(view, text).map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{results.sureWho}</p>
        </Card>
        <Card title={words.method}>
          <p>{text.public.reading.methodWords}</p>
          <Go href={paths.reading.to(dialogue)}>{text.public.tabs.reading}</Go>
        </Card>
      </Stack>
    </Page>
  )
}

/** The report in a few sentences, made from its numbers. */
export function summaryOf(view: ResultsView, text: Text): readonly string[] {
  const words = text.public.report
  return [
    words.groups(view.groups.length),
    words.shared(view.common.length),
    ...view.common
      .slice(0, 3)
      .map(({ statement, everyone }) =>
        `“${statement.words}” ${everyone ? words.agreeOf(inWords(everyone.agree, everyone, text)) : ''}`.trim(),
      ),
    words.differ(view.differences.length),
    ...view.differences.slice(0, 2).map(({ statement }) => `“${statement.words}”`),
  ]
}

/** Who took part, as it may be shown. */
export const whoTookPart = (view: ResultsView, text: Text): readonly string[] => {
  const shown = (people: number | undefined) =>
    people === undefined ? text.public.results.fewer(view.fewest) : count(people)
  return [
    ...view.heard.map(({ group, people }) => `${text.say.groups[group]}: ${shown(people)}`),
    `${text.public.results.notSaid}: ${shown(view.notSaid)}`,
    waysInWords(view, text),
  ]
}
