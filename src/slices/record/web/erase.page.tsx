import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { reasonsToErase, whyErased } from '../domain/erasing.ts'
import type { EntryRow } from '../store/queries.ts'
import type { BesideProps } from './differ.page.tsx'
import { colourOf, Words, whoseWords } from './parts/entry.tsx'
import { KeepOrBack } from './parts/keep-or-back.tsx'

type Props = Omit<BesideProps, 'space'> & { readonly versions: readonly EntryRow[] }

/** Before words go for good: the words, all that goes with them, why, and what the family is told (RCD-23). */
export function ErasePage(props: Props): VNode {
  const { view, text, filled, entry, back } = props
  const words = text.erasing
  const reasons = reasonsToErase(entry, view.facts.me)
  return (
    <Page title={words.title(text.parts[entry.part].title)} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={back}>{view.child.fullName}</a>}
          title={words.title(text.parts[entry.part].title)}
          lead={words.lead}
        />
        <Voice of={colourOf(entry.voice)} who={whoseWords(view, text, entry)}>
          <Words words={entry.words} />
        </Voice>
        <WhatGoes {...props} />
        {entry.part === 'keep-me-safe' && <Notice>{words.safe}</Notice>}
        <Form>
          {reasons.length < whyErased.length && <p>{words.onlyAsked}</p>}
          <ChoiceField
            {...from(filled, 'because')}
            label={words.why}
            options={reasons.map(because => ({ value: because, label: words.because[because] }))}
          />
          <WordsField {...from(filled, 'words')} label={words.tell} hint={words.tellHint} max={1000} rows={3} />
          <TicksField
            {...ticksFrom(filled, 'sure')}
            label={words.sure}
            options={[{ value: 'yes', label: words.sureTick }]}
          />
          <KeepOrBack send={words.send} href={back} back={text.actions.back} />
        </Form>
      </Stack>
    </Page>
  )
}

function WhatGoes({ view, text, entry, versions }: Props): VNode {
  const words = text.erasing
  const views = view.differences.filter(each => each.entry === entry.entry).length
  const asked = view.asked.filter(each => each.entry === entry.entry).length
  const files = new Set(versions.flatMap(version => version.attached.map(each => each.file))).size
  return (
    <Card title={words.what}>
      <ul>
        <li>{words.versions(versions.length)}</li>
        {views > 0 && <li>{words.views(views)}</li>}
        {asked > 0 && <li>{words.asked(asked)}</li>}
        {files > 0 && <li>{words.files(files)}</li>}
        <li>{words.typed}</li>
      </ul>
      <p>{words.stays}</p>
      <p class="t-small">{words.copies}</p>
    </Card>
  )
}
