import type { VNode } from 'preact'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { useFields } from '../../../../platform/web/forms/fields.tsx'
import { Button } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Form } from '../../../../ui/patterns/form.tsx'
import { TicksField } from '../../../../ui/patterns/form-choice.tsx'
import { asTicks } from '../../../../ui/patterns/form-field.ts'
import { declaredGroups } from '../../domain/events.ts'
import type { DialogueRow } from '../../store/queries.ts'
import type { Voter } from '../../store/votes.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { aboutForm } from './forms.ts'

type Props = { voter: Voter; filled: Filled; of: DialogueRow; words: Text['say'] }

/** Who somebody is to it all, if they like to say: several at once. Or what their card says (CON-13). */
export function AboutYou({ voter, filled, of, words }: Props): VNode {
  const ask = useFields(aboutForm, { ...filled, typed: { ...filled.typed, groups: voter.declared } })
  if (voter.byCard)
    return (
      <Card title={words.yourCard}>
        {declaredGroups
          .filter(group => voter.declared.includes(group))
          .map(group => (
            <p key={group}>{words.groups[group]}</p>
          ))}
        <p class="t-small t-soft">{words.yourCardWords}</p>
      </Card>
    )
  return (
    <Card>
      <Form action={paths.aboutYou.to(of)}>
        <TicksField {...asTicks(ask.groups)} asHeading />
        <Button wide quiet slim>
          {words.keep}
        </Button>
      </Form>
    </Card>
  )
}
