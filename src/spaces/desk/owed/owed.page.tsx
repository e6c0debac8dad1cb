import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { NeedsYou } from '../../../ui/patterns/needs-you.tsx'
import { workerWords } from '../../duties/worker-words.ts'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import { itemsOf } from './items.tsx'
import { mostOnPage, type OwedView } from './owed-view.ts'

/** Everything that is owed, or everything of one kind one by one: act for a year group in one sitting (P21). */
export function OwedPage({ view, words }: { view: OwedView; words: Words }): VNode {
  const t = words.owed
  return (
    <Page title={t.pageTitle} space="desk" width="mid">
      <Stack>
        <Head
          title={view.kind === undefined ? t.pageTitle : workerWords(view.kind).what}
          below={t.pageLead}
          above={view.kind !== undefined && <a href={paths.owed.to()}>{t.everything}</a>}
        />
        <Card title={t.title}>
          <NeedsYou
            {...itemsOf(view.lines, { ...view, words })}
            empty={
              <>
                <p>
                  <b>{t.none}</b>
                </p>
                <p>{t.noneMore}</p>
              </>
            }
          />
          {view.isCut && <p class="t-small t-soft">{t.most(mostOnPage)}</p>}
        </Card>
      </Stack>
    </Page>
  )
}
