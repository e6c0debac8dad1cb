import type { VNode } from 'preact'
import { isRefusal } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { InlineChanges } from '../../../ui/patterns/inline-changes.tsx'
import { mayErase } from '../domain/erasing.ts'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import { broughtWords } from './brought-words.ts'
import { Attached, type FileAt } from './parts/attached.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** The first version first. */
  readonly versions: readonly [EntryRow, ...EntryRow[]]
  readonly space: 'my' | 'own' | 'desk'
  readonly back: string
  readonly fileAt: FileAt
}

/** Every version of an entry to the first word, with what is new in each and what is gone: nothing is ever overwritten (RCD-8). */
export function EntryPage({ view, text, versions, space, back, fileAt }: Props): VNode {
  const words = text.my.entry
  const part = text.parts[versions[0].part].title
  const latestFirst = versions.toReversed()
  return (
    <Page title={words.title(part)} space={space} width="narrow">
      <Stack>
        <Head above={<a href={back}>{view.child.fullName}</a>} title={words.title(part)} lead={words.lead} />
        {latestFirst.map((version, index, all) => (
          <Card key={version.version} title={words.version(version.version)}>
            <InlineChanges
              earlier={all[index + 1]?.words ?? version.words}
              later={version.words}
              gone={text.together.versions.gone}
              fresh={text.together.versions.fresh}
            />
            <Attached attached={version.attached} text={text} fileAt={fileAt} />
            <p class="t-small t-soft">
              {view.nameOf(version.typedBy).name}, {longDay(version.writtenOn)}
              {version.brought && ` · ${broughtWords(view, text, version.brought)}`}
              {version.version === 1 && !version.brought && ` · ${text.together.versions.first}`}
            </p>
          </Card>
        ))}
        {space === 'desk' && !isRefusal(mayErase(view.facts.me)) && (
          <Go href={paths.deskErase.to({ child: view.child.child, entry: versions[0].entry })}>{text.erasing.link}</Go>
        )}
      </Stack>
    </Page>
  )
}
