import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Across, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { TicksField } from '../../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { peopleOf } from './timetable-props.ts'
import { nextName, type YearView } from './timetable-view.ts'

type Props = { readonly view: YearView; readonly filled: Filled; readonly text: Text }

/** A class goes over to the next year in one screen: who stays, who leaves, everyone else goes up; and who teaches them. */
export function YearPage({ view, filled, text }: Props): VNode {
  const t = text.year
  const children = view.children.map(each => ({ value: each.child, label: each.fullName }))
  const to = from(filled, 'to')
  return (
    <Page title={t.title(view.className)} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.timetable.to()}>{text.timetable.title}</a>}
          title={t.title(view.className)}
          lead={t.lead(view.year.lastDay, view.year.firstDayOfNext)}
          below={`${t.children(children.length)}. ${t.over}`}
        />
        <Card>
          {children.length === 0 ? (
            <Empty>{t.empty}</Empty>
          ) : (
            <Form action={paths.nextYear.to({}, { class: view.className })}>
              <TextField {...to} value={to.value ?? nextName(view.className)} label={t.to} hint={t.toHint} width={20} />
              <SelectField
                {...from(filled, 'teacher')}
                label={t.teacher}
                hint={t.teacherHint(view.year.seenFrom)}
                options={peopleOf(view, view.staff)}
                choose={t.noTeacher}
              />
              <Across count={2}>
                <TicksField {...ticksFrom(filled, 'stays')} label={t.stays} hint={t.upAll} options={children} />
                <TicksField {...ticksFrom(filled, 'leaves')} label={t.leaves} hint={t.upAll} options={children} />
              </Across>
              <Button>{t.save}</Button>
            </Form>
          )}
        </Card>
      </Stack>
    </Page>
  )
}
