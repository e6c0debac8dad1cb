import type { VNode } from 'preact'
import { Button, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Form } from '../../../ui/patterns/form.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { peopleOf, type TimetableProps } from './timetable-props.ts'

const leadWords = (job: string, t: Text['timetable']): string =>
  Object.entries(t.leads).find(([known]) => known === job)?.[1] ?? job

/** Who stands in for whom: set once, from a day to a day; it ends by itself (P21). */
export function StandInCard({ view, filled, text: { timetable: t } }: TimetableProps): VNode {
  return (
    <Card title={t.standIns} small>
      <p>{view.standIns.length === 0 ? t.noStandIn : t.standInsLead}</p>
      <Rows
        rows={view.standIns.map(each => ({
          key: `${each.person}${each.for}${each.from}`,
          title: t.standInLine(view.nameOf(each.person), view.nameOf(each.for), leadWords(each.job, t)),
          words: t.dates(each.from, each.lastDay),
          below: (
            <PostButton action={paths.endStandIn.to()} hidden={{ who: each.person, whom: each.for }} quiet slim>
              {t.endNow}
            </PostButton>
          ),
        }))}
      />
      <details
        class="t-more"
        open={filled.problems.some(each => ['whom', 'who', 'since', 'until'].includes(each.field))}
      >
        <summary>{t.standIn}</summary>
        <Form action={paths.standIn.to()}>
          <SelectField
            {...from(filled, 'whom')}
            label={t.standInFor}
            options={view.leads.map(({ person, job }) => ({
              value: person,
              label: `${view.nameOf(person)}, ${leadWords(job, t)}`,
            }))}
          />
          <SelectField {...from(filled, 'who')} label={t.standInWho} options={peopleOf(view, view.others)} />
          <DateField {...dayFrom(filled, 'since')} label={t.standInFrom} />
          <DateField {...dayFrom(filled, 'until')} label={t.last} />
          <Button quiet>{t.standInButton}</Button>
        </Form>
      </details>
    </Card>
  )
}
