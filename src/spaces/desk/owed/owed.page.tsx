import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { NeedsYou } from '../../../ui/patterns/needs-you.tsx'
import { Pager } from '../../../ui/patterns/pager.tsx'
import { workerWords } from '../../duties/worker-words.ts'
import * as paths from '../paths.ts'
import type { Words } from '../text/text.ts'
import { itemsOf } from './items.tsx'
import { mostOnPage, type OwedView } from './owed-view.ts'

/** Everything that is owed, or everything of one kind one by one: act for a year group in one sitting (P21). */
export function OwedPage({ view, words }: { view: OwedView; words: Words }): VNode {
  const t = words.owed
  const { kind, isFar } = view.wanted
  const later = isFar ? { later: 'yes' } : {}
  return (
    <Page title={t.pageTitle} space="desk" width="mid">
      <Stack>
        <Head
          title={kind === undefined ? t.pageTitle : workerWords(kind).what}
          below={isFar ? t.farLead : t.pageLead}
          above={kind !== undefined && <a href={paths.owed.to({}, later)}>{t.everything}</a>}
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
          {kind !== undefined && view.count > mostOnPage && <Pages view={view} words={words} />}
        </Card>
        {isFar ? (
          <Go href={paths.owed.to({}, { kind })}>{t.near}</Go>
        ) : (
          <Go href={paths.owed.to({}, { kind, later: 'yes' })}>{t.far}</Go>
        )}
      </Stack>
    </Page>
  )
}

/** One kind, a hundred at a time. */
function Pages({ view: { wanted, count }, words }: { view: OwedView; words: Words }): VNode {
  const { kind, isFar, page } = wanted
  const t = words.owed
  const to = (other: number): string => paths.owed.to({}, { kind, ...(isFar && { later: 'yes' }), page: `${other}` })
  const last = Math.min(page * mostOnPage, count)
  return (
    <Pager
      words={t.pages((page - 1) * mostOnPage + 1, last, count)}
      before={page > 1 ? { href: to(page - 1), words: t.before } : undefined}
      after={last < count ? { href: to(page + 1), words: t.after } : undefined}
    />
  )
}
