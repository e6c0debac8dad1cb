import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { InlineChanges } from '../../../ui/patterns/inline-changes.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import type { TextVersion } from '../store/outcome.ts'
import type { DialogueRow } from '../store/queries.ts'
import { DialogueTabs } from './dialogue-tabs.tsx'
import type { Text } from './text/text.ts'

type Props = { dialogue: DialogueRow; versions: readonly TextVersion[]; text: Text }

/** The text a dialogue leads to, version by version, what changed said inline, the latest first. */
export function AgreedTextPage({ dialogue, versions, text }: Props): VNode {
  const words = text.public.agreed
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head title={words.title} above={dialogue.title} />
        <DialogueTabs dialogue={dialogue} words={text.public.tabs} />
        {versions.length === 0 && <p>{words.none}</p>}
        {dialogue.readyVersion !== undefined && (
          <Notice kind="ok">
            <p>{words.readyWords}</p>
          </Notice>
        )}
        {versions.toReversed().map(({ version, words: own, because, on }) => {
          const earlier = versions.find(each => each.version === version - 1)
          const isReady = dialogue.readyVersion === version
          return (
            <Card
              key={version}
              title={words.version(version, dateInWords(on))}
              beside={<Tag is={isReady ? 'yes' : undefined}>{isReady ? words.ready : words.draft}</Tag>}
            >
              {earlier ? (
                <InlineChanges earlier={earlier.words} later={own} gone={text.say.gone} fresh={text.say.fresh} />
              ) : (
                <p class="t-readback">{own}</p>
              )}
              {because && <p class="t-small t-soft">{words.why(because)}</p>}
            </Card>
          )
        })}
      </Stack>
    </Page>
  )
}
