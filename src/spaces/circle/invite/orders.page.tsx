import type { VNode } from 'preact'
import { allowed } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Bar } from '../../../platform/identity/bars.ts'
import type { PersonCard } from '../../../platform/identity/people.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Action } from '../../../ui/patterns/action.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { WhoForm } from '../../identity/form.page.tsx'
import type { WhoView } from '../../identity/who-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly view: WhoView
  readonly bars: readonly Bar[]
  /** Whom an order may be about: everyone who stands or stood around the child, but for the child and oneself. */
  readonly offered: readonly PersonCard[]
  readonly people: ReadonlyMap<string, PersonCard>
  readonly filled: Filled
  readonly text: Text
}

const scopes = ['whereabouts', 'everything'] as const

/** What a court has ordered about a child, for those who lead on them alone (ACC-4, ACC-9). */
export function OrdersPage({ view, bars, offered, people, filled, text }: Props): VNode {
  const t = text.desk.orders
  const nameOf = (person: string) => people.get(person)?.fullName ?? ''
  return (
    <WhoForm view={view} filled={filled} title={t.title(view.child.knownAs)} lead={t.lead}>
      <Card>
        {bars.length === 0 && <Empty>{t.none}</Empty>}
        <Rows
          rows={bars.map(bar => ({
            key: bar.bar,
            title: nameOf(bar.person),
            words: [
              t.scopes[bar.scope],
              t.since(longDay(bar.from)),
              bar.lookAgainOn && t.lookAgain(longDay(bar.lookAgainOn)),
              bar.words,
            ]
              .filter(Boolean)
              .join(' · '),
            below: (
              <Action may={allowed} post={paths.lift.to({ child: view.child.child, bar: bar.bar })} quiet slim>
                {t.lift(nameOf(bar.person))}
              </Action>
            ),
          }))}
        />
      </Card>
      <Form>
        <SelectField
          {...from(filled, 'person')}
          label={t.person}
          options={offered.map(each => ({ value: each.person, label: each.fullName }))}
        />
        <ChoiceField
          {...from(filled, 'scope')}
          label={t.scope}
          options={scopes.map(each => ({ value: each, label: t.scopes[each], words: t.scopeWords[each].join(' ') }))}
        />
        <WordsField {...from(filled, 'words')} label={t.words} hint={t.wordsHint} max={1000} rows={3} />
        <DateField {...dayFrom(filled, 'again')} label={t.again} hint={t.againHint} />
        <Button>{t.save}</Button>
      </Form>
    </WhoForm>
  )
}
