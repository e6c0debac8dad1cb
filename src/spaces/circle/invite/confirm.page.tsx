import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Invitation } from '../../../platform/identity/invitations.ts'
import type { PersonCard } from '../../../platform/identity/people.ts'
import { isOfFamily } from '../../../platform/identity/roles.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { WhoForm } from '../../identity/form.page.tsx'
import type { WhoView } from '../../identity/who-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly view: WhoView
  readonly invitation: Invitation
  readonly people: ReadonlyMap<string, PersonCard>
  readonly filled: Filled
  readonly text: Text
}

const lookings = ['known-to-us', 'paper', 'someone-vouches'] as const
const answers = ['has', 'has-not', 'not-known'] as const

/** At the desk: is this the one the code was for, and what is known of their responsibility (ACC-7). */
export function ConfirmPage({ view, invitation, people, filled, text }: Props): VNode {
  const t = text.desk.confirm
  const { forName, role, relationship, actsFor, until, claimedName, claimedOn, startedBy } = invitation
  const nameOf = (person: string | undefined) => person && people.get(person)?.fullName
  const acting = nameOf(actsFor)
  return (
    <WhoForm
      view={view}
      filled={filled}
      title={t.title(forName)}
      lead={t.lead(forName, claimedOn ? longDay(claimedOn) : '')}
    >
      <Card>
        <Facts
          facts={[
            { term: t.says, words: claimedName },
            {
              term: t.invitedAs,
              words: [...new Set([relationship, text.roles[role], acting])].filter(Boolean).join(' · '),
            },
            { term: t.willSee, words: text.sees[role] },
            { term: t.until, words: until && longDay(until) },
            { term: t.by, words: nameOf(startedBy) },
          ]}
        />
      </Card>
      <Form>
        <ChoiceField
          {...from(filled, 'at')}
          label={t.at}
          options={lookings.map(each => ({ value: each, label: t.lookings[each] }))}
        />
        {isOfFamily(role) && (
          <ChoiceField
            {...from(filled, 'responsibility')}
            label={t.responsibility}
            hint={t.responsibilityHint}
            options={answers.map(each => ({ value: each, label: t.options[each] }))}
          />
        )}
        <Button>{t.save}</Button>
      </Form>
      <ButtonLink href={paths.decline.to({ child: view.child.child, invitation: invitation.invitation })} quiet>
        {t.no}
      </ButtonLink>
    </WhoForm>
  )
}

/** A no, with its reason: read by whoever asked and whoever used the code. */
export function DeclinePage({ view, invitation, filled, text }: Omit<Props, 'people'>): VNode {
  const t = text.desk.decline
  return (
    <WhoForm view={view} filled={filled} title={t.title(invitation.forName)} lead={t.lead}>
      <Form>
        <WordsField {...from(filled, 'why')} label={t.why} hint={t.whyHint} max={500} rows={3} />
        <Button>{t.save}</Button>
      </Form>
    </WhoForm>
  )
}
