import type { VNode } from 'preact'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { Givers } from '../store/givers.ts'
import { ownerOptions } from './owner-field.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly givers: Givers
  readonly venues: readonly BodyCard[]
  readonly filled: Filled
  readonly words: Text
}

/** Forming a group: when and where it meets, and who leads it. */
export function NewGroupPage({ givers, venues, filled, words }: Props): VNode {
  const t = words.desk.newGroup
  const { agree } = words.desk
  const weekdays = [1, 2, 3, 4, 5] as const
  return (
    <Page title={t.title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head above={<a href={paths.deskGroups.to()}>{words.desk.groups.title}</a>} title={t.title} lead={t.lead} />
        <Form draft keptAt={filled.keptAt}>
          <TextField {...from(filled, 'name')} label={t.name} />
          <SelectField {...from(filled, 'ledBy')} label={t.ledBy} options={ownerOptions(givers, agree.nobodyYet)} />
          <SelectField
            {...from(filled, 'heldAt')}
            label={t.heldAt}
            options={venues.map(({ body, name }) => ({ value: body, label: name }))}
          />
          <TextField {...from(filled, 'place')} label={t.place} width={20} />
          <TicksField
            {...ticksFrom(filled, 'weekdays')}
            label={agree.weekdays}
            options={weekdays.map(day => ({ value: String(day), label: agree.weekday[day] }))}
          />
          <TextField {...from(filled, 'time')} label={agree.time} width={5} />
          <DateField {...dayFrom(filled, 'from')} label={agree.from} />
          <DateField {...dayFrom(filled, 'to')} label={agree.to} />
          <Button>{t.save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
