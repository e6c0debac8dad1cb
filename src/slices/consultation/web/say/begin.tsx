import type { VNode } from 'preact'
import { useFields } from '../../../../platform/web/forms/fields.tsx'
import { Input } from '../../../../ui/govuk/input.tsx'
import { Button } from '../../../../ui/patterns/buttons.tsx'
import { Form } from '../../../../ui/patterns/form.tsx'
import * as paths from '../paths.ts'
import type { SayProps } from '../say.page.tsx'
import { startForm } from './forms.ts'

/** Begins to take part: a code where one is needed or was given, and nothing else is asked. */
export function Begin({ view: { dialogue }, filled, text, code, isInRoom }: SayProps): VNode {
  const words = text.say
  const typed = filled.typed.code === undefined && code !== undefined ? { ...filled.typed, code } : filled.typed
  const ask = useFields(startForm, { ...filled, typed })
  const isAsked = dialogue.byCode || code !== undefined || filled.problems.length > 0
  const field = <Input {...ask.code} classes="govuk-input--width-10" />
  return (
    <Form action={paths.start.to(dialogue)}>
      <p>{words.startWords}</p>
      {isInRoom && <input type="hidden" name="room" value="yes" />}
      {isAsked ? (
        field
      ) : (
        <details>
          <summary>{words.haveCode}</summary>
          {field}
        </details>
      )}
      <Button wide>{words.start}</Button>
      <p class="t-small t-soft">{words.seesYou}</p>
    </Form>
  )
}
