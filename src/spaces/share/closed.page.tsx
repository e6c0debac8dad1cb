import type { VNode } from 'preact'
import type { Over } from '../../slices/sharing/index.ts'
import { Page } from '../../ui/page.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import type { Text } from './text/text.ts'

type Props = { readonly words: Text['public']['closed']; readonly why: Over | 'unknown' }

/** A link that opens nothing: why, and whom to ask. It names nobody. */
export const ClosedPage = ({ words, why }: Props): VNode => (
  <Page title={words.title} space="public" width="narrow" nav={[]}>
    <Stack>
      <Head title={words.title} />
      <Card>
        <p>{words[why]}</p>
        <p>{words.ask}</p>
      </Card>
    </Stack>
  </Page>
)
