import type { VNode } from 'preact'
import type { ChildCard } from '../../platform/identity/children.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button, PostButton } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { ChoiceField } from '../../ui/patterns/form-choice.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { WhoForm } from './form.page.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly text: Text
  readonly alike: readonly ChildCard[]
}

/** Two records that may be one child's: a person confirms it, and can undo it (IDT-4). */
export function SamePage({ view, filled, text, alike }: Props): VNode {
  const t = text.desk.same
  const { child } = view.child
  return (
    <WhoForm view={view} filled={filled} title={t.title} lead={t.lead}>
      {view.same.length > 0 && (
        <Card title={t.linked}>
          {view.same.map(each => (
            <PostButton key={each.link} action={paths.parted.to({ child, link: each.link })} quiet slim>
              {t.undo(each.name)}
            </PostButton>
          ))}
        </Card>
      )}
      {alike.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <Form>
          <ChoiceField
            {...from(filled, 'other')}
            label={t.choose}
            hint={t.meaning}
            options={alike.map(each => ({
              value: each.child,
              label: each.fullName,
              words: [t.born(each.bornOn), each.className].filter(Boolean).join(' · '),
            }))}
          />
          <Button>{t.save}</Button>
        </Form>
      )}
    </WhoForm>
  )
}
