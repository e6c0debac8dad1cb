import type { VNode } from 'preact'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { TextField } from '../../ui/patterns/form-text.tsx'
import { WhoForm } from './form.page.tsx'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = { readonly view: WhoView; readonly filled: Filled; readonly text: Text }

/** A name put right (IDT-1). */
export function NamePage({ view, filled, text }: Props): VNode {
  const t = text.desk.name
  return (
    <WhoForm view={view} filled={filled} title={t.title} lead={t.lead}>
      <Form>
        <TextField {...from(filled, 'given')} label={t.given} />
        <TextField {...from(filled, 'family')} label={t.family} />
        <TextField {...from(filled, 'knownAs')} label={t.knownAs} hint={t.knownAsHint} />
        <TextField {...from(filled, 'sayIt')} label={t.sayIt} hint={t.sayItHint} />
        <Button>{t.save}</Button>
      </Form>
    </WhoForm>
  )
}
