import type { VNode } from 'preact'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { AgreedView, Commitment } from '../store/views.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { WhatCame } from './what-came.tsx'

type Props = {
  readonly view: AgreedView & { readonly one: Commitment }
  readonly day: PlainDate
  readonly filled: Filled
  readonly words: Text
  /** Puts right what was told wrongly, instead of telling it. */
  readonly mends?: boolean
}

/** One session told, or put right: what happened, and why not. */
export function TellDayPage({ view, day, filled, words, mends }: Props): VNode {
  const { child, one } = view
  const t = words.desk
  const title = mends ? t.mend.title(one.name, longDay(day)) : t.tell.title(one.name, longDay(day))
  return (
    <Page title={title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={
            <a href={paths.deskCommitment.to({ child: child.child, commitment: one.commitment })}>{child.fullName}</a>
          }
          title={title}
          lead={mends ? t.mend.lead : undefined}
        />
        <Form>
          <WhatCame filled={filled} tell={t.tell} moves={!mends && one.evidence !== 'once'} />
          {mends ? (
            <WordsField {...from(filled, 'because')} label={t.mend.because} max={500} rows={2} />
          ) : (
            <WordsField {...from(filled, 'good')} label={t.tell.good} hint={t.tell.goodHint} max={500} rows={3} />
          )}
          <Button wide>{mends ? t.mend.save : t.tell.save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
