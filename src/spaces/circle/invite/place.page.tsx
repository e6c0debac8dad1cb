import type { VNode } from 'preact'
import { allowed } from '../../../kernel/decider.ts'
import { dayOf } from '../../../kernel/plain-date.ts'
import type { Member } from '../../../platform/identity/circle.ts'
import { isFamilyPlace } from '../../../platform/identity/ended-places.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Action } from '../../../ui/patterns/action.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, dayParts, from } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { WhoForm } from '../../identity/form.page.tsx'
import type { WhoView } from '../../identity/who-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { rolesIn } from './invite.page.tsx'

type Props = { readonly view: WhoView; readonly member: Member; readonly filled: Filled; readonly text: Text }

const answers = ['has', 'has-not', 'not-known'] as const

/** What somebody is to a child, which everyday decisions they were given, and until when (P16). */
export function PlacePage({ view, member, filled, text }: Props): VNode {
  const t = text.desk.place
  const name = view.people.get(member.person)?.fullName ?? member.relationship
  const isFamily = isFamilyPlace(member) || member.standing === 'other'
  return (
    <WhoForm view={view} filled={filled} title={t.title(name)} lead={t.lead}>
      <Form>
        <ChoiceField
          {...from(filled, 'role')}
          label={t.role}
          hint={t.other}
          options={rolesIn(text, member.standing).map(each => ({ ...each, words: text.sees[each.value] }))}
        />
        <TextField {...from(filled, 'relationship')} label={t.relationship} />
        {isFamily && member.standing !== 'adviser' && (
          <ChoiceField
            {...from(filled, 'responsibility')}
            label={t.responsibility}
            hint={text.desk.confirm.responsibilityHint}
            options={answers.map(each => ({ value: each, label: text.desk.confirm.options[each] }))}
          />
        )}
        {member.standing === 'carer' && (
          <WordsField {...from(filled, 'delegated')} label={t.delegated} hint={t.delegatedHint} max={500} rows={3} />
        )}
        <DateField {...dayFrom(filled, 'until')} label={t.until} hint={t.untilHint} />
        <Button>{t.save}</Button>
      </Form>
      {isFamily && (
        <Card small>
          <p>{t.slipHint}</p>
          <Action may={allowed} post={paths.newSlip.to({ child: view.child.child, member: member.member })} quiet slim>
            {t.slip}
          </Action>
        </Card>
      )}
    </WhoForm>
  )
}

/** What stands there now, to be changed. The last day is the one before the midnight at which it ends. */
export function typedOf(member: Member): Filled['typed'] {
  const last = member.until && dayParts(dayOf(new Date(member.until.getTime() - 1)))
  return {
    relationship: member.relationship,
    ...(member.role && { role: member.role }),
    ...(member.responsibility && { responsibility: member.responsibility }),
    ...(member.delegated && { delegated: member.delegated }),
    ...(last && { 'until-day': last.day ?? '', 'until-month': last.month ?? '', 'until-year': last.year ?? '' }),
  }
}
