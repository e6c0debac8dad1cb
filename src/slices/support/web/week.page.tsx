import type { VNode } from 'preact'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { SegField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { Head } from '../../../ui/patterns/head.tsx'
import { weekOf } from '../domain/rhythm.ts'
import type { AgreedView, Commitment } from '../store/views.ts'
import { weekWords } from './bead-words.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: AgreedView & { readonly one: Commitment }
  readonly week: PlainDate
  readonly filled: Filled
  readonly words: Text
}

/** The days of a week that are still to be told, up to today. */
export const openDays = ({ one, today }: Props['view'], week: PlainDate): readonly PlainDate[] =>
  one.sessions
    .filter(each => each.told === undefined && each.day <= today && weekOf(each.day) === weekOf(week))
    .map(each => each.day)

/** A week confirmed at once, but for what was different. */
export function WeekPage({ view, week, filled, words }: Props): VNode {
  const { child, one } = view
  const t = words.desk
  const days = openDays(view, week)
  const title = t.week.title(one.name, weekWords(weekOf(week), words))
  const reasons = [
    { value: 'no-cover', label: t.group.short['no-cover'] },
    { value: 'something-else-on', label: t.group.short['something-else-on'] },
    { value: 'away', label: t.tell.awayOptions.away },
    { value: 'chose-not-to', label: t.tell.awayOptions['chose-not-to'] },
  ]
  return (
    <Page title={title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={
            <a href={paths.deskCommitment.to({ child: child.child, commitment: one.commitment })}>{child.fullName}</a>
          }
          title={title}
          lead={t.week.lead}
        />
        <Form>
          <TicksField
            {...ticksFrom(filled, 'days', days)}
            label={t.week.days}
            asHeading
            options={days.map(day => ({
              value: day,
              label: longDay(day),
              whenOff: (
                <SegField
                  {...from(filled, `why-${day}`)}
                  label={<span class="t-vh">{`${t.tell.why} ${longDay(day)}`}</span>}
                  options={reasons}
                />
              ),
            }))}
          />
          <Button wide>{t.week.save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
