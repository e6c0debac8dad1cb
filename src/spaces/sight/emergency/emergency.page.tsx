import type { VNode } from 'preact'
import type { OpenEmergency } from '../../../platform/identity/emergencies.ts'
import { emergencyReasons } from '../../../platform/identity/emergency-reasons.ts'
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
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { momentOf } from '../moments.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import type { WithheldView } from './withheld-card.tsx'
import { WithheldCards } from './withheld-card.tsx'

type Props = {
  readonly hours: number
  readonly mine: readonly OpenEmergency[]
  readonly withheld: WithheldView
  readonly filled: Filled
  readonly text: Text
}

/** A child in front of somebody who has no relationship with them: name them, say why; what is open, what waits (ACC-20). */
export function EmergencyPage({ hours, mine, withheld, filled, text }: Props): VNode {
  const t = text.emergency
  return (
    <Page title={t.title} space="desk">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head title={t.title} lead={t.lead(hours)} />
        <Columns
          side={
            <>
              {mine.length > 0 && (
                <Card title={t.mine} small>
                  <RowsLink
                    links={mine.map(each => ({
                      href: paths.emergencyPage.to({ emergency: each.emergency }),
                      words: `${each.knownAs}, ${t.until(momentOf(each.until))}`,
                    }))}
                  />
                </Card>
              )}
              <Notice kind="stuck">{t.call999}</Notice>
              <Notice icon="eye">{t.told}</Notice>
              <Notice kind="plain">{t.noSearch}</Notice>
              <RowsLink links={[{ href: paths.closed.to(), words: text.closed.title }]} />
            </>
          }
        >
          <WithheldCards view={withheld} filled={filled} text={text} />
          <Ask filled={filled} text={text} />
        </Columns>
      </Stack>
    </Page>
  )
}

const Ask = ({ filled, text: { emergency: t } }: Pick<Props, 'filled' | 'text'>): VNode => (
  <Card>
    <Form action={paths.emergency.to()}>
      <TextField {...from(filled, 'given')} label={t.given} autocomplete="off" width={20} />
      <TextField {...from(filled, 'family')} label={t.family} autocomplete="off" width={20} />
      <DateField {...dayFrom(filled, 'bornOn')} label={t.bornOn} hint={t.bornOnHint} />
      <TextField
        {...from(filled, 'classCode')}
        label={t.classCode}
        hint={t.classCodeHint}
        autocomplete="off"
        width={10}
      />
      <ChoiceField
        {...from(filled, 'reason')}
        label={t.reason}
        options={emergencyReasons.map(value => ({ value, label: t.reasons[value] }))}
      />
      <WordsField {...from(filled, 'words')} label={t.words} hint={t.wordsHint} max={500} rows={2} />
      <details class="t-more" open={Boolean(from(filled, 'withhold').value)}>
        <summary>{t.withhold}</summary>
        <WordsField {...from(filled, 'withhold')} label={t.withholdWhy} hint={t.withholdHint} max={1000} rows={3} />
      </details>
      <Button>{t.open}</Button>
    </Form>
  </Card>
)
