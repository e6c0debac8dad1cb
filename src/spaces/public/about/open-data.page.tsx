import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { Words } from './text/text.ts'

type Props = {
  readonly words: Words['data']
  readonly expectations: { readonly count: number; readonly version: string; readonly href: string }
  readonly links: { readonly clause: string; readonly requirements: string }
}

/** What anybody may take: only what is there. */
export function OpenDataPage({ words, expectations, links }: Props): VNode {
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head title={words.title} lead={words.lead} />
        <Card title={words.expectations}>
          <p>{words.expectationsWords(expectations.count, expectations.version)}</p>
          <Go href={expectations.href}>{words.take}</Go>
        </Card>
        <Card title={words.rules}>
          <p>
            {words.rulesWords} <a href={links.clause}>{links.clause}</a>.
          </p>
        </Card>
        <Card title={words.requirements}>
          <p>{words.requirementsWords}</p>
          <Go href={links.requirements}>{words.take}</Go>
        </Card>
        <Card title={words.code}>
          <p>{words.codeWords}</p>
        </Card>
      </Stack>
    </Page>
  )
}
