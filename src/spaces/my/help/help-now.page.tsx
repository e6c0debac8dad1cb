import type { VNode } from 'preact'
import { useAround } from '../../../ui/around.ts'
import { Page } from '../../../ui/page.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { HelpNow, HelpNowForParents } from '../../../ui/patterns/help-now.tsx'
import { Sees } from '../../../ui/patterns/sees.tsx'
import type { HelpWords } from './text/en.ts'

type Props = {
  text: HelpWords
  /** Whether whoever opens it brings a child up: they need other help than a child does. */
  isParent: boolean
  rightsHref: string
}

/** For a child, and for anybody we do not know: somebody near, Childline, 999. For a parent, what fits a parent. */
export const HelpNowPage = ({ text, isParent, rightsHref }: Props): VNode => (
  <Page title={text.title} space={isParent ? 'my' : 'own'} width="narrow" {...(!isParent && { brand: text.brand })}>
    <Stack>
      <Head above={<Back text={text} />} title={text.title} lead={text.lead} />
      {isParent ? <HelpNowForParents rightsHref={rightsHref} /> : <HelpNow />}
      <Sees lock title={text.seesTitle}>
        {text.sees}
      </Sees>
    </Stack>
  </Page>
)

/** For whoever has a page of their own here. */
const Back = ({ text }: { text: HelpWords }): VNode | null =>
  useAround().person ? <a href="/my">{text.back}</a> : null
