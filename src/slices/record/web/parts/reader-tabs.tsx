import type { VNode } from 'preact'
import { Tabs } from '../../../../ui/patterns/tabs.tsx'
import { type PageReader, pageReaders } from '../../domain/page-readers.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly here: PageReader
  readonly to: (reader: PageReader) => string
  readonly text: Text
}

/** The same child on one page for each reader: what stands there first is what they need first. */
export const ReaderTabs = ({ here, to, text }: Props): VNode => (
  <Tabs
    label={text.desk.profile.forWhom}
    tabs={pageReaders.map(each => ({
      href: to(each),
      words: text.desk.profile.readers[each],
      isHere: each === here,
    }))}
  />
)
