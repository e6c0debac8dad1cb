import type { VNode } from 'preact'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Details } from '../../ui/govuk/details.tsx'
import { Page } from '../../ui/page.tsx'
import { Acts, Button } from '../../ui/patterns/buttons.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../ui/patterns/form.tsx'
import { ChoiceField } from '../../ui/patterns/form-choice.tsx'
import { dayFrom, from } from '../../ui/patterns/form-field.ts'
import { DateField } from '../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../ui/patterns/form-text.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import type { BringView } from './bring-view.ts'
import { planMax, sectionMax } from './forms.ts'
import { sectionNames } from './read/from-plan.ts'
import type { Words } from './text/text.ts'

type Props = {
  readonly view: BringView
  readonly words: Words
  readonly filled: Filled
  readonly space: 'my' | 'desk'
  readonly back: string
}

/** A plan the child has on paper: pasted whole and taken apart, or typed section by section. Kept as a draft meanwhile. */
export function PlanPage({ view, words, filled, space, back }: Props): VNode {
  const t = words.plan
  const { child, isLead } = view
  const title = t.title(child.knownAs)
  const isOpened = sectionNames.some(name => from(filled, `section${name}`).value || hasProblem(filled, name))
  return (
    <Page title={title} space={space} width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={back}>{child.fullName}</a>} title={title} lead={t.lead} />
        {isLead && <Notice kind="plain">{words.bring.familyFile}</Notice>}
        <Form draft keptAt={filled.keptAt}>
          <ChoiceField
            {...from(filled, 'kind')}
            label={t.kind}
            options={(['ehc-plan', 'support-plan'] as const).map(value => ({ value, label: t.kinds[value] }))}
          />
          <TextField {...from(filled, 'keeper')} label={t.keeper} hint={t.keeperHint} />
          <DateField {...dayFrom(filled, 'madeOn')} label={t.madeOn} />
          <WordsField {...from(filled, 'whole')} label={t.whole} hint={t.wholeHint} max={planMax} rows={8} />
          <Details
            summaryText={t.bySection}
            open={isOpened}
            html={
              <div class="t-form">
                {sectionNames.map(name => (
                  <WordsField
                    key={name}
                    {...from(filled, `section${name}`)}
                    label={t.section(name)}
                    hint={t.sections[name]}
                    max={sectionMax}
                    rows={4}
                  />
                ))}
              </div>
            }
          />
          <Acts>
            <Button>{t.send}</Button>
            <Button name="later" value={back} quiet skipsChecks>
              {t.later}
            </Button>
          </Acts>
        </Form>
      </Stack>
    </Page>
  )
}

const hasProblem = (filled: Filled, name: string): boolean =>
  filled.problems.some(problem => problem.field === `section${name}`)
