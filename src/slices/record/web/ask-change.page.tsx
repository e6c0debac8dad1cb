import type { VNode } from 'preact'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import type { BesideProps } from './differ.page.tsx'
import { colourOf, Words, whoseWords } from './parts/entry.tsx'
import { KeepOrBack } from './parts/keep-or-back.tsx'

type Props = BesideProps & {
  /** By when the answer would come; nothing where no setting is there to owe it. */
  readonly answerBy: PlainDate | undefined
}

/** Asking for a change to what somebody else wrote: one question, and the day of the answer (RCD-12). */
export function AskChangePage({ view, text, filled, entry, space, back, answerBy }: Props): VNode {
  const words = text.together.ask
  return (
    <Page title={words.title} space={space} width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head
          above={<a href={back}>{text.parts[entry.part].title}</a>}
          title={words.title}
          lead={answerBy ? words.lead(answerBy) : words.noSetting}
        />
        <Voice of={colourOf(entry.voice)} who={whoseWords(view, text, entry)}>
          <Words words={entry.words} />
        </Voice>
        {answerBy ? (
          <Form draft keptAt={filled.keptAt}>
            <WordsField {...from(filled, 'words')} label={words.words} max={2000} rows={4} />
            <KeepOrBack send={words.send} href={back} back={text.actions.back} />
          </Form>
        ) : (
          <Empty>
            <ButtonLink href={back} quiet>
              {text.actions.back}
            </ButtonLink>
          </Empty>
        )}
      </Stack>
    </Page>
  )
}
