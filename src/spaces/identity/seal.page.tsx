import type { VNode } from 'preact'
import type { BodyCard } from '../../platform/identity/bodies.ts'
import type { PersonCard } from '../../platform/identity/people.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { SelectField } from '../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../ui/patterns/form-text.tsx'
import { WhoForm } from './form.page.tsx'
import type { Text } from './text/text.ts'
import type { WhoView } from './who-view.ts'

type Props = {
  readonly view: WhoView
  readonly filled: Filled
  readonly text: Text
  readonly seconds: readonly PersonCard[]
  readonly settings: readonly BodyCard[]
}

/** A sealed move: says plainly what it does, names a second person, and begins a new record (IDT-2). */
export function SealPage({ view, filled, text, seconds, settings }: Props): VNode {
  const t = text.desk.seal
  return (
    <WhoForm view={view} filled={filled} title={t.title} lead={t.lead}>
      <Card>
        <ul>
          {t.does.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Card>
      {seconds.length === 0 ? (
        <Empty>{t.noSecond}</Empty>
      ) : (
        <Form>
          <TextField {...from(filled, 'given')} label={t.given} />
          <TextField {...from(filled, 'family')} label={t.family} />
          <TextField {...from(filled, 'knownAs')} label={t.knownAs} />
          <SelectField
            {...from(filled, 'setting')}
            label={t.setting}
            hint={t.settingHint}
            options={settings.map(each => ({ value: each.body, label: each.name }))}
          />
          <SelectField
            {...from(filled, 'second')}
            label={t.second}
            hint={t.secondHint}
            options={seconds.map(each => ({
              value: each.person,
              label: [each.fullName, each.jobWords].filter(Boolean).join(', '),
            }))}
          />
          <WordsField {...from(filled, 'reason')} label={t.reason} hint={t.reasonHint} max={1000} rows={3} />
          <Button>{t.save}</Button>
        </Form>
      )}
    </WhoForm>
  )
}
