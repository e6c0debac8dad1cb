import type { VNode } from 'preact'
import type { Member } from '../../platform/identity/circle.ts'
import type { EndReason } from '../../platform/identity/ended-places.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button, Go } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { ChoiceField } from '../../ui/patterns/form-choice.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { WordsField } from '../../ui/patterns/form-text.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { WhoForm } from './form.page.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly text: Text
  readonly member: Member
  readonly reasons: readonly EndReason[]
  /** How many of their concerns about the child are open. */
  readonly open: number
}

/** Ends a parent's, carer's or adviser's place: what it does, then why, and no press before that (ACC-6). */
export function EndFamilyPage({ view, filled, text, member, reasons, open }: Props): VNode {
  const t = text.desk.endFamily
  const name = view.people.get(member.person)?.fullName ?? member.relationship
  const child = view.child.knownAs
  return (
    <WhoForm view={view} filled={filled} title={t.title(name, child)} lead={t.lead(member.relationship)}>
      <Card title={t.does}>
        <ul>
          {t.doing(name, child).map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p>{t.noReason}</p>
      </Card>
      {open > 0 && <Notice>{t.isOpen(name, open)}</Notice>}
      <Form>
        <ChoiceField
          {...from(filled, 'reason')}
          label={t.reason}
          options={reasons.map(reason => ({ value: reason, label: t.reasons[reason] }))}
        />
        <WordsField {...from(filled, 'words')} label={t.words} hint={t.wordsHint} max={1000} rows={3} />
        <Button>{t.save(name)}</Button>
      </Form>
      <Go href={paths.who.to({ child: view.child.child })}>{t.back}</Go>
    </WhoForm>
  )
}
