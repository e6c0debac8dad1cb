import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { EasyRows } from '../../../ui/patterns/easy-rows.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import * as home from '../home/paths.ts'
import type { Text } from './text/text.ts'
import { hours, weekdays } from './writing.form.ts'

/** What was chosen before, as the form has it. */
export type Chosen = {
  readonly often?: string | undefined
  readonly weekday?: string | undefined
  readonly hour?: string | undefined
  readonly hasEmail: boolean
}

type Props = { readonly chosen: Chosen; readonly words: Text; readonly filled: Filled }

/** When we write: what a message says, when none comes, and the choice (P15). */
export function WritingPage({ chosen, words, filled }: Props): VNode {
  const t = words.my
  const often = from(filled, 'often')
  const weekday = from(filled, 'weekday')
  const hour = from(filled, 'hour')
  return (
    <Page title={t.title} space="my" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={home.home.to()}>{t.back}</a>} title={t.title} lead={t.lead} />
        <EasyRows
          rows={[
            { symbol: 'letter', sentences: t.says },
            { symbol: 'quiet', sentences: t.quiet },
            { symbol: 'talk', sentences: t.ask },
          ]}
        />
        {!chosen.hasEmail && <Notice>{t.noEmail}</Notice>}
        <Card>
          <Form>
            <ChoiceField
              {...often}
              value={often.value ?? chosen.often}
              label={t.often}
              options={(['day', 'week', 'never'] as const).map(value => ({
                value,
                label: t.oftenOptions[value],
                ...(value === 'week' && {
                  more: (
                    <SelectField
                      {...weekday}
                      value={weekday.value ?? chosen.weekday ?? '1'}
                      label={t.weekday}
                      options={weekdays.map((day, at) => ({ value: day, label: t.weekdays[at] ?? '' }))}
                    />
                  ),
                }),
              }))}
            />
            <SelectField
              {...hour}
              value={hour.value ?? chosen.hour ?? '16'}
              label={t.hour}
              options={hours.map(each => ({ value: each, label: t.hourOptions[each] }))}
            />
            <Button>{t.save}</Button>
          </Form>
          <p class="t-small">{t.neverMore}</p>
        </Card>
      </Stack>
    </Page>
  )
}
