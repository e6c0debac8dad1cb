import type { VNode } from 'preact'
import { Page } from '../../ui/page.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { WalkThrough } from '../../ui/patterns/hero.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import type { Language } from '../i18n/language.ts'
import type { DemoPerson } from './accounts.ts'
import { text } from './text/text.ts'

type Props = { language: Language; people: readonly DemoPerson[]; action: string; isOnTheWay: boolean }

/** Everybody one may be in the demonstration; one press is enough. On the way to a page that asks who one is, it says why. */
export function DemoPage({ language, people, action, isOnTheWay }: Props): VNode {
  const words = text(language).demo
  return (
    <Page title={words.title} space="public">
      <Stack>
        <Head title={words.title} lead={words.lead} />
        {isOnTheWay && <Notice>{words.asked}</Notice>}
        {people.length === 0 ? <Empty>{words.none}</Empty> : <WalkThrough people={people} action={action} />}
      </Stack>
    </Page>
  )
}
