import type { VNode } from 'preact'
import { dateInWords } from '../../../../kernel/plain-date.ts'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { useFields } from '../../../../platform/web/forms/fields.tsx'
import { Input } from '../../../../ui/govuk/input.tsx'
import { Button } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Form } from '../../../../ui/patterns/form.tsx'
import type { StatementRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import { byOf } from '../say-view.ts'
import type { Text } from '../text/text.ts'
import type { DeskView } from './dialogue.page.tsx'
import { readForm } from './forms.ts'
import { HoldBack } from './hold-back.tsx'

type FilledOf = (form: 'read', about?: string) => Filled
type Props = { view: DeskView; filledOf: FilledOf; text: Text }

/** New sentences, the oldest first: each is let through with a theme, or held back for one of four reasons (CON-7). */
export function ToRead({ view, filledOf, text }: Props): VNode {
  const words = text.desk.one
  const inOrder = view.waiting.toSorted((a, b) => a.addedOn.localeCompare(b.addedOn))
  return (
    <Card title={words.toRead}>
      {inOrder.length === 0 && <p>{words.noneToRead}</p>}
      {inOrder.map(each => (
        <One key={each.statement} {...{ each, view, text, filled: filledOf('read', each.statement) }} />
      ))}
    </Card>
  )
}

type OneProps = { each: StatementRow; view: DeskView; text: Text; filled: Filled }

function One({ each, view, text, filled }: OneProps): VNode {
  const words = text.desk.one
  const ask = useFields(readForm, filled)
  const action = paths.read.to({ ...view.dialogue, statement: each.statement })
  return (
    <section>
      <h3>“{each.words}”</h3>
      <p class="t-small t-soft">
        {text.say.by[byOf(each)]}. {words.addedOn(dateInWords(each.addedOn), dateInWords(view.readBy(each.addedOn)))}
      </p>
      <Form action={action}>
        <Input {...ask.theme} id={`theme-${each.statement}`} classes="govuk-input--width-20" />
        <Button name="does" value="let" slim>
          {words.letThrough}
        </Button>
      </Form>
      <HoldBack
        dialogue={view.dialogue}
        statement={each.statement}
        title={words.holdBack}
        about={words.why}
        text={text}
      />
    </section>
  )
}
