import type { VNode } from 'preact'
import { idInStream } from '../../kernel/ids.ts'
import type { ChildCard } from '../../platform/identity/children.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { TicksField } from '../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../ui/patterns/form-field.ts'
import { SelectField } from '../../ui/patterns/form-more.tsx'
import { WhoForm } from './form.page.tsx'
import type { Movable } from './movable.ts'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly text: Text
  readonly movable: readonly Movable[]
  readonly others: readonly ChildCard[]
  /** What an event is called, from the slice whose event it is. */
  readonly say: (type: string) => string
}

/** What was recorded on the wrong child, chosen and moved to the right one (IDT-3). */
export function WrongPage({ view, filled, text, movable, others, say }: Props): VNode {
  const t = text.desk.wrong
  return (
    <WhoForm view={view} filled={filled} title={t.title} lead={t.lead}>
      {movable.length === 0 && <Empty>{t.none}</Empty>}
      {others.length === 0 && <Empty>{t.noChildren}</Empty>}
      {movable.length > 0 && others.length > 0 && (
        <Form>
          <TicksField
            {...ticksFrom(filled, 'what')}
            label={t.what}
            options={movable.map(each => ({
              value: idInStream(each.stream),
              label: t.item(say(each.type), each.on),
              words: [each.words && `“${each.words}”`, t.events(each.events)].filter(Boolean).join(' · '),
            }))}
          />
          <SelectField
            {...from(filled, 'to')}
            label={t.to}
            options={others.map(each => ({
              value: each.child,
              label: [each.fullName, each.className].filter(Boolean).join(', '),
            }))}
          />
          <Button>{t.save}</Button>
        </Form>
      )}
    </WhoForm>
  )
}
