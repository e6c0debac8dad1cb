import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { BothVersions } from '../../../ui/patterns/both-versions.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import { linesOf } from './shape.ts'
import type { Text } from './text/text.ts'
import { entryMax } from './write.form.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** What was being written, and what somebody else saved meanwhile. */
  readonly yours: string
  /** A file was sent with it, which a page cannot carry on. */
  readonly hasFile: boolean
  readonly saved: EntryRow
  readonly space: 'my' | 'desk'
  readonly action: string
  readonly back: string
}

/** Someone else changed the same words meanwhile: both stand here, and the writer puts them together (board 15b). */
export function ChangedPage({ view, text, yours, hasFile, saved, space, action, back }: Props): VNode {
  const words = text.desk.conflict
  const who = view.nameOf(saved.typedBy).called
  return (
    <Page title={words.title(who)} space={space} width="mid">
      <Stack>
        <Head above={<a href={back}>{view.child.fullName}</a>} title={words.title(who)} lead={words.lead} />
        <BothVersions
          yours={{ who: words.notSaved(view.nameOf(view.facts.me.person).name), words: yours }}
          saved={{ who: `${view.nameOf(saved.typedBy).name}, ${longDay(saved.writtenOn)}`, words: saved.words }}
        />
        <Form action={action}>
          <input type="hidden" name="part" value={saved.part} />
          <input type="hidden" name="entry" value={saved.entry} />
          <input type="hidden" name="after" value={String(saved.version)} />
          <WordsField
            name="words"
            label={words.together}
            value={putTogether(saved.words, yours)}
            max={entryMax}
            rows={8}
          />
          <Acts>
            <Button>{words.send}</Button>
          </Acts>
        </Form>
        {hasFile && <p>{text.files.lost}</p>}
        <p class="t-small t-soft">{words.history}</p>
      </Stack>
    </Page>
  )
}

/** What was saved, then each line of yours that is not in it. */
export function putTogether(saved: string, yours: string): string {
  const held = new Set(linesOf(saved))
  return [saved, ...linesOf(yours).filter(line => !held.has(line))].join('\n')
}
