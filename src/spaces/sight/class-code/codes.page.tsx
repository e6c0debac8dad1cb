import type { VNode } from 'preact'
import type { ClassCode } from '../../../platform/identity/class-codes.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Steps } from '../../../ui/patterns/safe-box.tsx'
import { PrintButton, Sheet } from '../../../ui/patterns/sheet.tsx'
import { momentOf, timeOf } from '../moments.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly setting: string
  readonly classes: readonly string[]
  readonly codes: readonly ClassCode[]
  readonly endsAt: Date
  readonly isOver: boolean
  readonly filled: Filled
  readonly text: Text
}

/** The office makes a code for a class, sees who came in by it, and takes it back (ACC-23). */
export function CodesPage({ setting, classes, codes, endsAt, isOver, filled, text }: Props): VNode {
  const t = text.classCodes
  return (
    <Page title={t.title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head above={setting} title={t.title} lead={t.lead} below={t.ends(timeOf(endsAt))} />
        {isOver ? (
          <Notice kind="plain">{t.over(timeOf(endsAt))}</Notice>
        ) : (
          <Card>
            <Form>
              <SelectField
                {...from(filled, 'className')}
                label={t.className}
                options={classes.map(each => ({ value: each, label: each }))}
              />
              <Button>{t.make}</Button>
            </Form>
          </Card>
        )}
        <Card title={t.good}>
          {codes.length === 0 ? (
            <Empty>{t.none}</Empty>
          ) : (
            codes.map(each => <One key={each.id} code={each} text={text} />)
          )}
        </Card>
      </Stack>
    </Page>
  )
}

const One = ({ code, text: { classCodes: t } }: { readonly code: ClassCode; readonly text: Text }): VNode => (
  <section class="t-stack-s">
    <h3>
      {code.className}, {t.until(timeOf(code.until))}
    </h3>
    <p class="t-lead">
      <code>{code.code}</code>
    </p>
    <p>
      {code.visits.length === 0
        ? t.cameNone
        : t.came(code.visits.map(({ name, at }) => `${name} (${timeOf(at)})`).join(', '))}
    </p>
    <Acts>
      <ButtonLink href={paths.classCodePaper.to({ code: code.id })} quiet slim icon="print">
        {t.paper}
      </ButtonLink>
      <PostButton action={paths.endClassCode.to({ code: code.id })} quiet slim>
        {t.end}
      </PostButton>
    </Acts>
  </section>
)

type PaperProps = {
  readonly code: ClassCode
  readonly setting: string
  readonly address: string
  readonly me: string
  readonly text: Text
}

/** The code on one side of paper, for whoever stands at the office at twenty past eight. */
export function CodePaperPage({ code, setting, address, me, text: { classCodes: t } }: PaperProps): VNode {
  return (
    <Page title={t.paperTitle(code.className)} space="desk" ground="desk" width="mid">
      <Stack>
        <Sheet
          title={t.paperTitle(code.className)}
          under={setting}
          aside={t.until(momentOf(code.until))}
          foot={t.paperFoot}
        >
          <p class="t-lead">{t.paperLead}</p>
          <Steps steps={t.steps(address)} />
          <p class="t-code">{code.code}</p>
          <p>{t.stuck(me)}</p>
        </Sheet>
        <div class="t-noprint">
          <PrintButton />
        </div>
      </Stack>
    </Page>
  )
}
