import type { VNode } from 'preact'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { useFields } from '../../../../platform/web/forms/fields.tsx'
import { Input } from '../../../../ui/govuk/input.tsx'
import { Button, PostButton } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Form } from '../../../../ui/patterns/form.tsx'
import type { DialogueRow } from '../../store/queries.ts'
import type { Voter } from '../../store/votes.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { startForm } from './forms.ts'

type Props = { voter: Voter; filled: Filled; of: DialogueRow; words: Text['say'] }

/**
 * Another person's turn on this phone: they start anew and see nothing of how the one before voted (CON-12). Whoever began
 * without a code and was given one since counts once by saying so.
 */
export function SharedPhone({ voter, filled, of, words }: Props): VNode {
  const ask = useFields(startForm, filled)
  return (
    <>
      <details>
        <summary>{words.notYou}</summary>
        <p>{voter.hasCode ? words.notMeWords : words.notMeForGood}</p>
        <PostButton action={paths.notMe.to(of)} wide quiet>
          {words.notMe}
        </PostButton>
      </details>
      {!voter.hasCode && (
        <details>
          <summary>{words.haveCode}</summary>
          <Form action={paths.start.to(of)}>
            <Input {...ask.code} classes="govuk-input--width-10" />
            <input type="hidden" name="same" value="yes" />
            <p class="t-small t-soft">{words.sameWords}</p>
            <Button wide quiet>
              {words.same}
            </Button>
          </Form>
        </details>
      )}
    </>
  )
}

/** Somebody came with a card to a phone on which somebody is already: whose turn is it? */
export const WhoseCode = ({ code, voter, of, words }: Omit<Props, 'filled'> & { code: string }): VNode => (
  <Card title={words.whose}>
    <p>{words.whoseWords}</p>
    <PostButton action={paths.start.to(of)} hidden={{ code }} wide>
      {words.another}
    </PostButton>
    {!voter.hasCode && (
      <PostButton action={paths.start.to(of)} hidden={{ code, same: 'yes' }} wide quiet>
        {words.same}
      </PostButton>
    )}
  </Card>
)
