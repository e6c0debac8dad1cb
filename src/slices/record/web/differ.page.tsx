import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import { ChosenWords } from './parts/chosen-words.tsx'
import { whoseWords } from './parts/entry.tsx'
import { KeepOrBack } from './parts/keep-or-back.tsx'
import type { Text } from './text/text.ts'
import { entryMax } from './write.form.ts'

export type BesideProps = {
  readonly view: RecordView
  readonly text: Text
  readonly filled: Filled
  readonly entry: EntryRow
  readonly space: 'my' | 'own' | 'desk'
  readonly back: string
}

/** One's own view beside an entry, the same size; neither is changed (RCD-4). */
export function DifferPage({ view, text, filled, entry, space, back }: BesideProps): VNode {
  const words = text.my.differ
  return (
    <Page title={words.title} space={space} width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={back}>{text.parts[entry.part].title}</a>} title={words.title} lead={words.lead} />
        <blockquote dir="auto">
          {entry.words} <br />
          <span class="t-small">{whoseWords(view, text, entry)}</span>
        </blockquote>
        <ChosenWords view={view} text={text} />
        <Form draft keptAt={filled.keptAt}>
          <WordsField {...from(filled, 'words')} label={words.words} max={entryMax} rows={5} />
          <KeepOrBack send={words.send} href={back} back={text.actions.back} />
        </Form>
      </Stack>
    </Page>
  )
}
