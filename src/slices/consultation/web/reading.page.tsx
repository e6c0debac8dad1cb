import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { heldBackReasons } from '../domain/events.ts'
import type { DialogueRow } from '../store/queries.ts'
import type { LogLine } from '../store/reading.ts'
import { DialogueTabs } from './dialogue-tabs.tsx'
import type { Text } from './text/text.ts'

type Props = { dialogue: DialogueRow; log: readonly LogLine[]; seeds: number; text: Text }

/** The policy of moderation and its public log (CON-7), and how votes are counted. Words held back are not repeated. */
export function ReadingPage({ dialogue, log, seeds, text }: Props): VNode {
  const words = text.public.reading
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head title={words.title} above={dialogue.title} lead={words.lead} />
        <DialogueTabs dialogue={dialogue} here="reading" words={text.public.tabs} />
        <Card>
          <ol>
            {heldBackReasons.map(each => (
              <li key={each}>{words.reasons[each]}</li>
            ))}
          </ol>
          <p class="t-b">{words.never}</p>
        </Card>
        <Card title={words.log}>
          <p>{words.seeds(seeds)}</p>
          <FoldTable
            caption={words.log}
            hideCaption
            columns={[words.added, words.what, words.why, { words: words.number, num: true }]}
            rows={log.map(({ addedOn, stage, because, count }) => ({
              key: `${addedOn} ${stage} ${because ?? ''}`,
              cells: [dateInWords(addedOn), words.state[stage], because ? words.reasons[because] : '', count],
            }))}
          />
        </Card>
        <Card title={words.counted}>
          <ul>
            {words.countedWords.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{dialogue.byCode ? words.byCode : words.open}</p>
          <h3>{words.method}</h3>
          <p>{words.methodWords}</p>
          <Go href="/rules/additional-support-2025/CON-4">{words.rules}</Go>
        </Card>
      </Stack>
    </Page>
  )
}
