import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { TicksField } from '../../../ui/patterns/form-choice.tsx'
import { ticksFrom } from '../../../ui/patterns/form-field.ts'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { PeopleView } from '../store/people-view.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: PeopleView; readonly words: Text; readonly filled: Filled; readonly own: boolean }

/** Who is around the child at a move: who stays, whose place ends, who comes. Nothing ends that is not ticked (DES-4). */
export function PeoplePage({ view, words, filled, own }: Props): VNode {
  const t = words.my.people
  const { child, plan, family, others, coming, setting } = view
  const title = own ? t.ownTitle : t.title(child.knownAs)
  return (
    <Page title={title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={
            <a href={paths.move.to({ child: child.child, move: plan.move })}>
              {own ? words.my.ownTitle : words.my.title(child.knownAs)}
            </a>
          }
          title={title}
          lead={t.lead}
          below={plan.reviewed && t.on(fullDay(plan.reviewed.on))}
        />
        <Card title={t.stay} small>
          <p class="t-small">{t.stayWords}</p>
          <Rows rows={family.map(each => ({ key: each.member, title: each.name, words: each.is }))} />
        </Card>
        <Card title={t.comes} small>
          {coming ? <p>{t.comesWords(coming.name, coming.setting, fullDay(plan.on))}</p> : <Empty>{t.comesNone}</Empty>}
        </Card>
        <Card title={t.goes} small>
          <p>{t.goesWords(setting, fullDay(plan.on))}</p>
        </Card>
        <Form>
          {others.length === 0 ? (
            <Empty>{t.nobody}</Empty>
          ) : (
            <TicksField
              {...ticksFrom(filled, 'leaves', plan.reviewed?.leaves)}
              label={t.leaves}
              hint={t.leavesHint}
              options={others.map(each => ({ value: each.member, label: each.name, words: each.is }))}
            />
          )}
          <Button own={own}>{t.save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
