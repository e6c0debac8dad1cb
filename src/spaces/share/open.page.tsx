import type { VNode } from 'preact'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { useFields } from '../../platform/web/forms/fields.tsx'
import { Input } from '../../ui/govuk/input.tsx'
import { Page } from '../../ui/page.tsx'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { ProblemSummary } from '../../ui/patterns/form.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Sees } from '../../ui/patterns/sees.tsx'
import * as paths from './paths.ts'
import { openForm } from './share.form.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly words: Text['public']
  readonly filled: Filled
  readonly address: string
  readonly today: PlainDate
}

/** As many tries left as any pack will ever allow. */
const tries = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/**
 * What somebody without an account reads first: it names no child. The island finds what it must say on the form, and
 * where the sealed record is.
 */
export function OpenPage({ words, filled, address, today }: Props): VNode {
  const { passcode: _, ...typed } = filled.typed
  const ask = useFields(openForm, { ...filled, typed })
  return (
    <Page title={words.title} space="public" width="narrow" nav={[]}>
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head title={words.title} lead={words.lead} />
        <form
          class="t-form"
          method="post"
          noValidate
          data-t-shared={paths.manifest.to({ address })}
          data-t-opening={words.openingNow}
          data-t-failed={words.failed}
          data-t-broken={words.broken}
          data-t-wrong={tries.map(words.wrong).join('\n')}
          data-t-paper={words.openPaper}
          data-t-picture={words.picture}
          data-t-shown={words.shownTo(today)}
        >
          <Input {...ask.called} />
          <Input {...ask.passcode} classes="govuk-input--width-10" />
          <Button>{words.open}</Button>
          <p role="status" data-t-shared-says={true} />
        </form>
        <Sees title={words.listed}>{words.listedWords}</Sees>
        <p class="t-small">{words.paper}</p>
      </Stack>
    </Page>
  )
}
