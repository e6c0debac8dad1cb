import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { HelpNow } from '../../../ui/patterns/help-now.tsx'
import { Sees } from '../../../ui/patterns/sees.tsx'
import type { HelpWords } from './text/en.ts'

/** Somebody near, Childline, 999. In the young person's own space, whoever opens it. */
export const HelpNowPage = ({ text }: { text: HelpWords }): VNode => (
  <Page title={text.title} space="own" width="narrow" brand={text.brand}>
    <Stack>
      <Head title={text.title} lead={text.lead} />
      <HelpNow />
      <Sees lock title={text.seesTitle}>
        {text.sees}
      </Sees>
    </Stack>
  </Page>
)
