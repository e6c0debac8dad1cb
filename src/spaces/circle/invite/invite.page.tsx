import type { VNode } from 'preact'
import { type Role, roles, standingOfRole } from '../../../platform/identity/roles.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { WhoForm } from '../../identity/form.page.tsx'
import type { WhoView } from '../../identity/who-view.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: WhoView; readonly filled: Filled; readonly text: Text }

/** Whom one is asked for by whom: the young person, whoever brings the child up, a parent who decides nothing. */
const mayHaveAdviser = ['child', 'parent', 'carer', 'other']

/** Somebody of the family, or somebody not known here yet, is invited: as what, until when, how the code is handed over. */
export function InvitePage({ view, filled, text }: Props): VNode {
  const t = text.desk.invite
  const family = view.circle.filter(member => mayHaveAdviser.includes(member.standing))
  const { email, text: textMessage, office } = t.handings
  return (
    <WhoForm view={view} filled={filled} title={t.title} lead={t.lead}>
      <Form>
        <TextField {...from(filled, 'forName')} label={t.name} hint={t.nameHint} />
        <SelectField {...from(filled, 'role')} label={t.role} options={rolesIn(text)} />
        <SelectField
          {...from(filled, 'actsFor')}
          label={t.actsFor}
          hint={t.actsForHint}
          options={family.map(member => ({
            value: member.person,
            label: view.people.get(member.person)?.fullName ?? member.relationship,
          }))}
        />
        <TextField {...from(filled, 'relationship')} label={t.relationship} hint={t.relationshipHint} />
        <DateField {...dayFrom(filled, 'until')} label={t.until} hint={t.untilHint} />
        <ChoiceField
          {...from(filled, 'handed')}
          label={t.handed}
          options={[
            { value: 'office', label: office, words: t.handingWords.office },
            {
              value: 'email',
              label: email,
              words: t.handingWords.email,
              more: <TextField {...from(filled, 'email')} label={t.email} type="email" />,
            },
            {
              value: 'text',
              label: textMessage,
              words: t.handingWords.text,
              more: <TextField {...from(filled, 'phone')} label={t.phone} inputmode="tel" />,
            },
          ]}
        />
        <Button>{t.save}</Button>
      </Form>
    </WhoForm>
  )
}

/** Every role with what it then sees; only those of one standing, where that is given. */
export const rolesIn = (text: Text, only?: string): { value: Role; label: string }[] =>
  roles
    .filter(each => only === undefined || standingOfRole[each] === only)
    .map(each => ({ value: each, label: text.roles[each] }))
