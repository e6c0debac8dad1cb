import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Typed } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { BothVersions } from '../../../ui/patterns/both-versions.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { HeldFile } from '../../../ui/patterns/held-file.tsx'
import { InlineChanges } from '../../../ui/patterns/inline-changes.tsx'
import { hasClash, mergeLines, textOf } from '../domain/merge-lines.ts'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import type { Text } from './text/text.ts'
import { entryMax } from './write.form.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** What was being written, the words it began from, and what somebody else saved meanwhile. */
  readonly yours: string
  /** What was sent with it besides: a file that is held, and what it shows. */
  readonly carried: Typed
  readonly before: EntryRow | undefined
  readonly saved: EntryRow
  readonly space: 'my' | 'desk'
  readonly action: string
  readonly back: string
}

/**
 * Someone else changed the same words meanwhile. What they changed is shown, both are put together line by line, and where both
 * changed one line it stands twice to choose from (RCD-13, board 15b). One press keeps both.
 */
export function ChangedPage({ view, text, yours, before, carried, saved, space, action, back }: Props): VNode {
  const words = text.together.merge
  const who = view.nameOf(saved.typedBy).called
  const pieces = mergeLines(before?.words ?? '', yours, saved.words)
  const isClash = hasClash(pieces)
  const kept = { typed: carried, problems: [] }
  return (
    <Page title={words.title(who)} space={space} width="mid">
      <Stack>
        <Head
          above={<a href={back}>{view.child.fullName}</a>}
          title={words.title(who)}
          lead={isClash ? words.clashLead : words.bothLead}
        />
        <Card title={words.theirs(who)}>
          <InlineChanges
            earlier={before?.words ?? ''}
            later={saved.words}
            gone={text.together.versions.gone}
            fresh={text.together.versions.fresh}
          />
          <p class="t-small t-soft">{`${view.nameOf(saved.typedBy).name}, ${longDay(saved.writtenOn)}`}</p>
        </Card>
        {pieces.map((piece, at) =>
          piece.from === 'clash' ? (
            <BothVersions
              key={at}
              yours={{ who: words.notSaved(view.nameOf(view.facts.me.person).name), words: piece.mine.join('\n') }}
              saved={{ who: view.nameOf(saved.typedBy).name, words: piece.theirs.join('\n') }}
            />
          ) : null,
        )}
        <Form action={action} draft>
          <input type="hidden" name="part" value={saved.part} />
          <input type="hidden" name="entry" value={saved.entry} />
          <input type="hidden" name="after" value={String(saved.version)} />
          <HeldFile name="file" held={from(kept, 'file-held').value} />
          <input type="hidden" name="about" value={from(kept, 'about').value ?? ''} />
          <WordsField name="words" label={words.words} value={textOf(pieces)} max={entryMax} rows={8} />
          <Acts>
            <Button>{isClash ? words.sendChosen : words.send}</Button>
          </Acts>
        </Form>
        <p class="t-small t-soft">{words.history}</p>
      </Stack>
    </Page>
  )
}
