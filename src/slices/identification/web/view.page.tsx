import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { Text } from './text/text.ts'

type Props = {
  readonly text: Text
  readonly filled: Filled
  readonly child: string
  /** Back to what happens with the worry. */
  readonly back: string
}

/** One's own view, in one's own words and language (IDN-6). */
export function ViewPage({ text, filled, child, back }: Props): VNode {
  const words = text.my.view
  return (
    <Page title={words.title(child)} space="my" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={back}>{text.my.need.title(child)}</a>} title={words.title(child)} lead={words.lead} />
        <Form draft keptAt={filled.keptAt}>
          <WordsField {...from(filled, 'words')} label={words.words} hint={words.wordsHint} max={4000} rows={6} />
          <TextField {...from(filled, 'language')} label={words.language} width={20} />
          <ChoiceField {...from(filled, 'leaning')} label={words.leaning} options={leaningOptions(text)} />
          <Acts>
            <Button>{words.send}</Button>
            <Button name="later" value={back} quiet skipsChecks>
              {text.my.worry.later}
            </Button>
          </Acts>
        </Form>
      </Stack>
    </Page>
  )
}

/** What somebody would decide today. */
export const leaningOptions = (text: Text) => [
  { value: 'extra-support', label: text.my.view.leaningOptions['extra-support'] },
  { value: 'not-now', label: text.my.view.leaningOptions['not-now'] },
  { value: 'not-sure', label: text.my.view.leaningOptions['not-sure'] },
]
