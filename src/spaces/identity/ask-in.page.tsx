import type { VNode } from 'preact'
import type { BodyCard } from '../../platform/identity/bodies.ts'
import type { PersonCard } from '../../platform/identity/people.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { ChoiceField } from '../../ui/patterns/form-choice.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { SelectField } from '../../ui/patterns/form-more.tsx'
import { TextField } from '../../ui/patterns/form-text.tsx'
import { WhoForm } from './form.page.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly text: Text
  readonly bodies: readonly BodyCard[]
  readonly body: BodyCard | undefined
  readonly staff: readonly PersonCard[]
}

/** Someone who works in the area is asked in: first where they work, then who (ACC-1). */
export function AskInPage({ view, filled, text, bodies, body, staff }: Props): VNode {
  const t = text.desk.askIn
  return (
    <WhoForm view={view} filled={filled} title={t.title} lead={t.lead}>
      <form class="t-form" method="get" action={paths.askIn.to({ child: view.child.child })}>
        <SelectField
          name="body"
          label={t.body}
          value={body?.body}
          options={bodies.map(each => ({ value: each.body, label: each.name }))}
        />
        <Button quiet>{t.show}</Button>
      </form>
      {body && staff.length === 0 && <Empty>{t.nobody}</Empty>}
      {body && staff.length > 0 && (
        <Form>
          <input type="hidden" name="body" value={body.body} />
          <ChoiceField
            {...from(filled, 'person')}
            label={t.person}
            options={staff.map(each => ({ value: each.person, label: each.fullName, words: each.jobWords }))}
          />
          <TextField {...from(filled, 'relationship')} label={t.relationship} hint={t.relationshipHint} />
          <Button>{t.save}</Button>
        </Form>
      )}
    </WhoForm>
  )
}
