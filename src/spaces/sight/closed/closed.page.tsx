import type { VNode } from 'preact'
import { fullDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { legalReasons } from '../../../platform/identity/carry-child.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type AskProps = { readonly hours: number; readonly filled: Filled; readonly text: Text }

/** For an officer of the area a child has left: name the child, say the legal reason, read for hours (DES-5). */
export function AskClosedPage({ hours, filled, text: { closed: t } }: AskProps): VNode {
  return (
    <Page title={t.title} space="desk">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head title={t.title} lead={t.lead(hours)} below={t.who} />
        <Columns
          side={
            <>
              <Notice icon="eye">{t.told}</Notice>
              <Notice kind="plain">{t.noSearch}</Notice>
            </>
          }
        >
          <Card>
            <Form action={paths.closed.to()}>
              <TextField {...from(filled, 'given')} label={t.given} autocomplete="off" width={20} />
              <TextField {...from(filled, 'family')} label={t.family} autocomplete="off" width={20} />
              <DateField {...dayFrom(filled, 'bornOn')} label={t.bornOn} />
              <ChoiceField
                {...from(filled, 'reason')}
                label={t.reason}
                options={legalReasons.map(value => ({ value, label: t.reasons[value] }))}
              />
              <WordsField {...from(filled, 'words')} label={t.words} hint={t.wordsHint} max={500} rows={2} />
              <Button>{t.open}</Button>
            </Form>
          </Card>
        </Columns>
      </Stack>
    </Page>
  )
}

/** One thing that happened, named as the stories name it. */
export type ClosedLine = {
  readonly what: string
  readonly by: string
  readonly on: PlainDate
  readonly words: string | undefined
}

type Props = { readonly knownAs: string; readonly lines: readonly ClosedLine[]; readonly text: Text }

/** What happened in a closed record, in order: to read, and nothing else. */
export function ClosedPage({ knownAs, lines, text: { closed: t } }: Props): VNode {
  return (
    <Page title={t.page(knownAs)} space="desk" width="mid">
      <Stack>
        <Head above={<a href={paths.closed.to()}>{t.back}</a>} title={t.page(knownAs)} lead={t.pageLead} />
        <Notice icon="eye">{t.told}</Notice>
        <Card>
          <Rows
            rows={lines.map((line, n) => ({
              key: `${n}`,
              title: line.what,
              words: line.words,
              below: <p class="t-small t-muted">{t.by(line.by, fullDay(line.on))}</p>,
            }))}
          />
        </Card>
        <Notice kind="plain">{t.left}</Notice>
      </Stack>
    </Page>
  )
}
