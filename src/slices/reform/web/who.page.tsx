import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { CannotBox } from './lab.page.tsx'
import * as paths from './paths.ts'
import type { LabWords } from './text/text.ts'

/** What one way leaves to whom in the last year drawn: each the middle world, already in words. */
export type WhoView = {
  readonly year: number
  readonly rows: readonly {
    readonly key: string
    readonly title: string
    readonly trustWith: number
    readonly trustWithout: number
    readonly young: string
    readonly unplaced: string
    readonly appeals: string
  }[]
}

/** No lever looks good on the mean alone: with and without a plan, the youngest, those without a place, those who appeal. */
export function WhoPage({ view, words }: { view: WhoView; words: LabWords }): VNode {
  const text = words.who
  return (
    <Page title={text.title} space="public" charts>
      <Stack>
        <Head above={<a href={paths.lab.to()}>{words.title}</a>} title={text.title} lead={text.lead} />
        <CannotBox words={words} />
        <Notice kind="plain">{text.not}</Notice>
        <Card title={text.families}>
          <FoldTable
            caption={text.year(view.year)}
            columns={[
              text.columns.route,
              { words: text.with, num: true },
              { words: text.without, num: true },
              { words: text.gap, num: true },
            ]}
            rows={view.rows.map(row => ({
              key: row.key,
              cells: [
                row.title,
                String(row.trustWith),
                String(row.trustWithout),
                String(Math.abs(row.trustWith - row.trustWithout)),
              ],
            }))}
          />
        </Card>
        <Card title={text.ages}>
          <FoldTable
            caption={text.year(view.year)}
            columns={[
              text.columns.route,
              { words: text.young, num: true },
              { words: text.special, num: true },
              { words: text.appeals, num: true },
            ]}
            rows={view.rows.map(row => ({ key: row.key, cells: [row.title, row.young, row.unplaced, row.appeals] }))}
          />
          <p>{text.twoTier}</p>
        </Card>
      </Stack>
    </Page>
  )
}
