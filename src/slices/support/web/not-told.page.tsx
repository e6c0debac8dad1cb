import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Pager } from '../../../ui/patterns/pager.tsx'
import { type NotToldView, together } from '../store/not-told-view.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { NotTold } from './untold-table.tsx'

/** As many rows as one page holds. */
export const onePage = 15

type Props = { readonly view: NotToldView; readonly words: Text; readonly number: number }

/** What nobody has told yet: one's own first, then, page by page, what others can tell. */
export function NotToldPage({ view, words, number }: Props): VNode {
  const t = words.desk.notTold
  const nothing = view.mine.length + view.others.length === 0
  const others = together(view.others)
  const pages = Math.max(1, Math.ceil(others.length / onePage))
  const page = Math.min(Math.max(1, number), pages)
  const from = (page - 1) * onePage
  const at = (to: number, said: string) => ({ href: paths.deskNotTold.to({}, { page: String(to) }), words: said })
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <Head title={t.title} lead={t.lead} />
        {nothing && (
          <Card>
            <Empty title={t.empty.title}>{t.empty.words}</Empty>
          </Card>
        )}
        {page === 1 && view.mine.length > 0 && <NotTold title={t.mine} lines={view.mine} {...{ view, words }} />}
        {others.length > 0 && (
          <NotTold title={t.others} lines={view.others} from={from} most={onePage} {...{ view, words }} />
        )}
        {pages > 1 && (
          <Pager
            words={t.range(from + 1, Math.min(from + onePage, others.length), others.length)}
            before={page > 1 ? at(page - 1, t.before) : undefined}
            after={page < pages ? at(page + 1, t.after) : undefined}
          />
        )}
        {view.isCut && <p class="t-small t-soft">{t.cut}</p>}
      </Stack>
    </Page>
  )
}
