import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Diff } from '../../../ui/patterns/both-versions.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import { broughtWords } from './brought-words.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** The first version first. */
  readonly versions: readonly [EntryRow, ...EntryRow[]]
  readonly space: 'my' | 'own' | 'desk'
  readonly back: string
}

/** Every version of an entry to the first word, with what is new in each: nothing is ever overwritten (RCD-8). */
export function EntryPage({ view, text, versions, space, back }: Props): VNode {
  const words = text.my.entry
  const part = text.parts[versions[0].part].title
  return (
    <Page title={words.title(part)} space={space} width="narrow">
      <Stack>
        <Head above={<a href={back}>{view.child.fullName}</a>} title={words.title(part)} lead={words.lead} />
        {versions.toReversed().map(version => (
          <Card key={version.version} title={words.version(version.version)}>
            <Diff words={version.words} against={versions[version.version - 2]?.words ?? version.words} />
            <p class="t-small t-soft">
              {view.nameOf(version.typedBy).name}, {longDay(version.writtenOn)}
              {version.brought && ` · ${broughtWords(view, text, version.brought)}`}
            </p>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
