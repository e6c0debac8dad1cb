import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import type { NextSetting } from '../store/next-settings.ts'
import type { MoveView } from '../store/views.ts'
import { AboutMove } from './desk-forms.page.tsx'
import { nameOf } from './parts.tsx'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: MoveView
  readonly settings: readonly NextSetting[]
  readonly words: Text
  readonly filled: Filled
}

/** Which setting the child goes to: says beforehand who reads what, and asks whose word of the family it is (DES-3). */
export function AgreePage({ view, settings, words, filled }: Props): VNode {
  const t = words.desk.agree
  return (
    <AboutMove view={view} filled={filled} title={t.title(view.child.knownAs)} lead={t.lead} save={t.save}>
      <SelectField
        {...from(filled, 'setting')}
        label={t.setting}
        hint={t.settingHint}
        options={[
          { value: '', label: t.choose },
          ...settings
            .filter(each => each.body !== view.plan.setting)
            .map(each => ({ value: each.body, label: `${each.name} (${each.leadName})` })),
        ]}
      />
      <ChoiceField
        {...from(filled, 'who')}
        label={t.who}
        options={view.family.map(person => ({ value: person, label: nameOf(view, person) }))}
      />
    </AboutMove>
  )
}
