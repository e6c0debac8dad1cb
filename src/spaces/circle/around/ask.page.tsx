import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import type { AroundView } from './around-view.ts'

type Props = { readonly view: AroundView; readonly text: Text; readonly filled: Filled }

/** A family asks that somebody is invited (ACC-7, P14). */
export function AskPage({ view, text, filled }: Props): VNode {
  const words = text.my
  const { child } = view
  return (
    <Page title={words.askTitle} space="my" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.around.to({ child: child.child })}>{words.title(child.knownAs)}</a>}
          title={words.askTitle}
          lead={words.askLead}
        />
        <Form>
          <TextField {...from(filled, 'forName')} label={words.name} hint={words.nameHint} />
          <ChoiceField
            {...from(filled, 'role')}
            label={words.role}
            options={[
              { value: 'adviser', label: words.adviser, words: words.adviserWords },
              { value: 'relative', label: text.roles.relative, words: text.sees.relative },
              { value: 'parent', label: text.roles.parent, words: text.sees.parent },
            ]}
          />
          <TextField {...from(filled, 'relationship')} label={words.relationship} hint={words.relationshipHint} />
          <DateField {...dayFrom(filled, 'until')} label={words.day} hint={words.dayHint} />
          <Button>{words.send}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
