import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { expectationPaths } from '../../../slices/expectations/index.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { EasyRows } from '../../../ui/patterns/easy-rows.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import * as home from '../home/paths.ts'
import { isOther, ownNameOf } from './own-name.ts'
import type { Text } from './text/text.ts'

/** What we have been told before; nothing where nobody asked yet. */
export type Spoken = { readonly language?: string | undefined; readonly interpreter?: string | undefined }

type Props = { readonly spoken: Spoken; readonly words: Text; readonly filled: Filled }

/** How we speak together: what you can have, and what you told us, to change at any time. */
export function LanguagePage({ spoken, words, filled }: Props): VNode {
  const t = words.my
  const which = from(filled, 'language')
  const interpreter = from(filled, 'interpreter')
  const own = isOther(spoken.language) ? ownNameOf(spoken.language) : undefined
  return (
    <Page title={t.title} space="my" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head
          above={<a href={home.home.to()}>{t.back}</a>}
          title={t.title}
          lead={
            own ? (
              <>
                {t.lead} <b lang={own.lang}>{own.name}</b>
              </>
            ) : (
              t.leadAny
            )
          }
        />
        <EasyRows
          rows={[
            { symbol: 'talk', sentences: t.talk },
            { symbol: 'letter', sentences: t.letter },
            { symbol: 'draw', sentences: t.write },
          ]}
        />
        <Go href={expectationPaths.expectation.to({ id: yourLanguage })}>{t.expect}</Go>
        <Card title={t.told}>
          <Form>
            <TextField {...which} value={which.value ?? spoken.language} label={t.which} />
            <ChoiceField
              {...interpreter}
              value={interpreter.value ?? spoken.interpreter}
              label={t.interpreter}
              options={(['yes', 'sometimes', 'no'] as const).map(value => ({
                value,
                label: t.interpreterOptions[value],
              }))}
            />
            <Button>{t.save}</Button>
          </Form>
        </Card>
      </Stack>
    </Page>
  )
}

/** The expectation this page rests on: *Your language, your way*. */
const yourLanguage = '9.2'
