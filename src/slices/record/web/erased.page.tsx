import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { ErasedRow } from '../store/erased.ts'
import type { RecordView } from '../store/record-view.ts'
import { ErasedCard } from './parts/erased.tsx'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  readonly erased: ErasedRow
  readonly space: 'my' | 'desk'
  readonly back: string
  readonly concern?: string
}

/** Where an entry stood that was erased: that it was, and why, for whoever could read it; to anybody else nothing is here. */
export function ErasedPage({ view, text, erased, space, back, concern }: Props): VNode {
  return (
    <Page title={text.erasing.goneTitle} space={space} width="narrow">
      <Stack>
        <Head
          above={<a href={back}>{view.child.fullName}</a>}
          title={text.erasing.goneTitle}
          lead={text.erasing.goneLead}
        />
        <ErasedCard text={text} erased={[erased]} {...(concern && { concern })} />
      </Stack>
    </Page>
  )
}
