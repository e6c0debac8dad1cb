import type { VNode } from 'preact'
import { isRefusal, type May } from '../../../kernel/decider.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { aroundOf } from '../store/around.ts'
import type { CapacityRow } from '../store/capacities.ts'
import type { RecordView } from '../store/record-view.ts'
import { CapacitiesCard } from './parts/capacities.tsx'
import { KeepOrBack } from './parts/keep-or-back.tsx'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  readonly filled: Filled
  readonly capacities: readonly CapacityRow[]
  readonly may: May
  readonly back: string
}

/** That a young person could not make one decision at one time: what was tried, who decided, who speaks for them (RCD-11). */
export function CapacityPage({ view, text, filled, capacities, may, back }: Props): VNode {
  const words = text.desk.capacity
  const title = text.together.capacity.title(view.child.knownAs)
  const people = aroundOf(view).map(({ person, name, is }) => ({ value: person, label: is ? `${name}, ${is}` : name }))
  return (
    <Page title={title} space="desk" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={back}>{view.child.fullName}</a>} title={title} lead={words.lead} />
        <CapacitiesCard view={view} text={text} capacities={capacities} />
        {isRefusal(may) ? (
          <Empty title={may.because}>{may.instead}</Empty>
        ) : (
          <Form draft keptAt={filled.keptAt}>
            <WordsField {...from(filled, 'decision')} label={words.decision} max={400} rows={2} />
            <WordsField {...from(filled, 'tried')} label={words.tried} max={2000} rows={4} />
            <WordsField {...from(filled, 'because')} label={words.because} max={2000} rows={3} />
            <SelectField
              {...from(filled, 'decidedBy')}
              label={words.decidedBy}
              choose={words.choose}
              options={people}
            />
            <SelectField
              {...from(filled, 'represents')}
              label={words.represents}
              choose={words.nobody}
              options={people}
            />
            <KeepOrBack send={words.send} href={back} back={text.actions.back} />
          </Form>
        )}
      </Stack>
    </Page>
  )
}
