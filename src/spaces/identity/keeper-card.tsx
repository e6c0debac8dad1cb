import type { VNode } from 'preact'
import type { PersonId } from '../../kernel/ids.ts'
import { dayOf, fullDay } from '../../kernel/plain-date.ts'
import type { PersonCard } from '../../platform/identity/people.ts'
import type { LeftSeal } from '../../platform/identity/seals.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { Button } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { Form } from '../../ui/patterns/form.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { SelectField } from '../../ui/patterns/form-more.tsx'
import { WordsField } from '../../ui/patterns/form-text.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly seal: LeftSeal
  readonly people: ReadonlyMap<string, string>
  readonly mayBe: readonly PersonCard[]
  readonly me: PersonId
  readonly filled: Filled
  readonly text: Text
}

/** One of the two named on a seal has left: the area's officer names another, and learns nothing of the child (IDT-8). */
export function KeeperCard({ seal, people, mayBe, me, filled, text }: Props): VNode {
  const t = text.desk.keeper
  const isTyped = filled.typed.seal === seal.handle && filled.typed.left === seal.left
  const field = (name: string) => from(isTyped ? filled : { typed: {}, problems: [] }, name)
  const offered = mayBe.filter(({ person }) => ![me, seal.left, seal.stays].includes(person))
  return (
    <Card title={t.title}>
      <p>{t.lead}</p>
      <p>
        {text.desk.sealed.one(fullDay(dayOf(seal.sealedAt)))}. {t.hasLeft(people.get(seal.left) ?? '')}{' '}
        {t.stays(people.get(seal.stays) ?? '')}
      </p>
      {offered.length === 0 ? (
        <Empty>{t.nobody}</Empty>
      ) : (
        <Form action={paths.nameKeeper.to()}>
          <input type="hidden" name="seal" value={seal.handle} />
          <input type="hidden" name="left" value={seal.left} />
          <SelectField
            {...field('person')}
            label={t.person}
            hint={t.personHint}
            choose=""
            options={offered.map(each => ({
              value: each.person,
              label: [each.fullName, each.jobWords].filter(Boolean).join(', '),
            }))}
          />
          <WordsField {...field('why')} label={t.why} hint={t.whyHint} max={1000} rows={3} />
          <Button>{t.save}</Button>
        </Form>
      )}
    </Card>
  )
}
