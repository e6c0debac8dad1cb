import type { VNode } from 'preact'
import { Tabs } from '../../../ui/patterns/tabs.tsx'
import type { DialogueRow } from '../store/queries.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Here = 'vote' | 'results' | 'counted' | 'report' | 'reading'
type Props = { dialogue: Pick<DialogueRow, 'area' | 'name'>; here?: Here; words: Text['public']['tabs'] }

/** The pages of one dialogue. */
export const DialogueTabs = ({ dialogue, here, words }: Props): VNode => {
  const tab = (key: Here, href: string) => ({ href, words: words[key], isHere: key === here })
  return (
    <Tabs
      label={words.label}
      tabs={[
        tab('vote', paths.dialogue.to(dialogue)),
        tab('results', paths.results.to(dialogue)),
        tab('counted', paths.counted.to(dialogue)),
        tab('report', paths.report.to(dialogue)),
        tab('reading', paths.reading.to(dialogue)),
      ]}
    />
  )
}
