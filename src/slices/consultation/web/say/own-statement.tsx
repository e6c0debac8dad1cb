import type { VNode } from 'preact'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { useFields } from '../../../../platform/web/forms/fields.tsx'
import { CharacterCount } from '../../../../ui/govuk/character-count.tsx'
import { Button } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Form } from '../../../../ui/patterns/form.tsx'
import type { DialogueRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { addForm } from './forms.ts'

type Props = { filled: Filled; of: DialogueRow; words: Text['say'] }

/** What nobody has said yet, in one's own words. */
export function AddYourOwn({ filled, of, words }: Props): VNode {
  const ask = useFields(addForm, filled)
  return (
    <Card title={words.missing}>
      <Form action={paths.add.to(of)}>
        <CharacterCount {...ask.words} />
        <Button wide quiet slim>
          {words.addIt}
        </Button>
      </Form>
    </Card>
  )
}
