import type { VNode } from 'preact'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Member } from '../../../platform/identity/circle.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { AgreedView, Commitment, Names } from '../store/views.ts'
import * as paths from './paths.ts'
import { personName } from './say.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: AgreedView & { readonly one: Commitment }
  readonly day: PlainDate
  readonly family: readonly Member[]
  readonly people: Names['people']
  readonly filled: Filled
  readonly words: Text
}

/** Writes down, in their name, that one of the family says it did not happen. */
export function SaidPage({ view, day, family, people, filled, words }: Props): VNode {
  const { child, one } = view
  const t = words.desk.said
  return (
    <Page title={t.title(longDay(day))} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={
            <a href={paths.deskCommitment.to({ child: child.child, commitment: one.commitment })}>{child.fullName}</a>
          }
          title={t.title(longDay(day))}
          lead={t.lead}
          below={one.name}
        />
        <Form>
          <ChoiceField
            {...from(filled, 'who')}
            label={t.who}
            options={family.map(({ person, standing, relationship }) => ({
              value: person,
              label: personName({ people }, person),
              words: standing === 'child' ? words.desk.agree.theChild : relationship,
            }))}
          />
          <ChoiceField
            {...from(filled, 'how')}
            label={t.how}
            options={Object.entries(t.howOptions).map(([value, label]) => ({ value, label }))}
          />
          <WordsField {...from(filled, 'words')} label={t.words} max={500} rows={3} />
          <Button>{t.save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
