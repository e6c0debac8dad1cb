import type { VNode } from 'preact'
import { dateInWords } from '../../kernel/plain-date.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Fields } from '../../platform/web/forms/fields.tsx'
import { Page } from '../../ui/page.tsx'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Facts } from '../../ui/patterns/facts.tsx'
import { Form, ProblemSummary } from '../../ui/patterns/form.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { checkForm } from './check.form.ts'
import * as paths from './paths.ts'
import type { Statement } from './statement.ts'
import type { CheckWords } from './text/en.ts'

/** Where somebody who was handed a letter asks whether it is real. A script brings what a phone scanned into the field. */
export function AskPage({ words, filled }: { words: CheckWords; filled: Filled }): VNode {
  return (
    <Page title={words.title} space="public" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head title={words.title} lead={words.lead} />
        <div data-t-scanned="proof">
          <Form>
            <Fields form={checkForm} filled={filled} />
            <Button>{words.press}</Button>
          </Form>
        </div>
      </Stack>
    </Page>
  )
}

/** What we made, to be held beside the paper; or that we cannot say. */
export function AnswerPage({ words, said }: { words: CheckWords; said: Statement | undefined }): VNode {
  return (
    <Page title={words.title} space="public" width="narrow">
      <Stack>
        <Head title={said ? words.real : words.not} lead={said ? words.compare : words.notWhy} />
        {said && (
          <Card title={words.says}>
            <Facts
              facts={[
                { term: words.facts.child, words: said.child },
                { term: words.facts.born, words: dateInWords(said.born) },
                { term: words.facts.made, words: dateInWords(said.made) },
                { term: words.facts.by, words: said.by },
              ]}
            />
            {said.says.map((line, index) => (
              <p key={index} dir="auto">
                {line}
              </p>
            ))}
            {!said.whole && <Notice>{words.part}</Notice>}
          </Card>
        )}
        <p>
          <a href={paths.check.to()}>{words.again}</a>
        </p>
      </Stack>
    </Page>
  )
}
