import type { VNode } from 'preact'
import type { Filled } from '../../platform/web/form-contract.ts'
import type { WhyRefused } from '../../slices/record/index.ts'
import { Page } from '../../ui/page.tsx'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../ui/patterns/form.tsx'
import { FileField } from '../../ui/patterns/form-more.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { RowsLink } from '../../ui/patterns/rows.tsx'
import { Steps } from '../../ui/patterns/safe-box.tsx'
import type { BringView } from './bring-view.ts'
import type { Words } from './text/text.ts'

type Props = {
  readonly view: BringView
  readonly words: Words
  readonly filled: Filled
  /** Why the file that was sent just now was not read. */
  readonly why: WhyRefused | 'not-now' | undefined
  readonly space: 'my' | 'desk'
  readonly to: { readonly record: string; readonly check: string; readonly plan: string }
}

/** Choosing the file. What is going to happen stands before the button: nothing changes until the last one is pressed. */
export function BringPage({ view, words, filled, why, space, to }: Props): VNode {
  const t = words.bring
  const { child, draft, isLead } = view
  const title = t.title(child.knownAs)
  const found = why ? [{ field: 'file', message: t.why[why] }] : filled.problems
  return (
    <Page title={title} space={space} width="narrow">
      <ProblemSummary problems={found} />
      <Stack>
        <Head above={<a href={to.record}>{child.fullName}</a>} title={title} lead={t.lead} />
        {why && why !== 'not-now' && (
          <Notice kind="stuck">
            <p>
              <b>{t.refusedTitle}</b>
            </p>
            <p>{t.noted}</p>
          </Notice>
        )}
        {draft && (
          <Notice>
            <p>{t.waiting(draft.source.keeper)}</p>
            <p>
              <a href={to.check}>{t.goOn}</a>
            </p>
          </Notice>
        )}
        <Card title={t.how}>
          <Steps steps={t.steps} />
        </Card>
        {isLead && <Notice kind="plain">{t.familyFile}</Notice>}
        <Form withFile>
          <FileField
            name="file"
            label={t.file}
            hint={t.fileHint}
            problem={found.find(each => each.field === 'file')?.message}
            accept=".zip,.json,application/zip,application/json,application/fhir+json"
          />
          <Button>{t.send}</Button>
        </Form>
        <Card title={t.paper} small>
          <RowsLink links={[{ href: to.plan, words: t.paperWords, icon: 'pen' }]} />
        </Card>
      </Stack>
    </Page>
  )
}
