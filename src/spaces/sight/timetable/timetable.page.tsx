import type { VNode } from 'preact'
import { classJobs, type HasClass } from '../../../platform/identity/timetable.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink, Go, PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { dayFrom, from } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { StandInCard } from './stand-in-card.tsx'
import { peopleOf, type TimetableProps } from './timetable-props.ts'

/** Who has which class from when to when; next year; who stands in for whom (ACC-22). */
export function TimetablePage(props: TimetableProps): VNode {
  const { view, filled, text } = props
  const t = text.timetable
  return (
    <Page title={t.title} space="desk">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={view.setting}
          title={t.title}
          lead={t.lead}
          below={`${t.nextYear(view.year.seenFrom)} ${t.ends(view.year.lastDay)}`}
        />
        <Columns
          side={
            <>
              <NextYear {...props} />
              <StandInCard {...props} />
              <ButtonLink href={paths.groups.to()} quiet wide>
                {text.groups.title}
              </ButtonLink>
              <ButtonLink href={paths.readBy.to()} quiet wide>
                {text.readBy.link}
              </ButtonLink>
            </>
          }
        >
          <Classes {...props} />
          <Give {...props} />
        </Columns>
      </Stack>
    </Page>
  )
}

const Classes = ({ view, text: { timetable: t } }: TimetableProps): VNode => (
  <>
    {view.has.length === 0 && (
      <Card>
        <Empty>{t.none}</Empty>
      </Card>
    )}
    {[...Map.groupBy(view.has, each => each.className)].map(([className, adults]) => (
      <Card key={className} title={t.classOf(className, adults.length)} small>
        <Rows
          rows={adults.map(each => ({
            key: `${each.person}${each.seesFrom}`,
            title: `${view.nameOf(each.person)}, ${jobWords(each.job, t)}`,
            words: whenWords(each, t),
            below: (
              <PostButton
                action={paths.endClass.to()}
                hidden={{ person: each.person, className: each.className }}
                quiet
                slim
              >
                {t.endNow}
              </PostButton>
            ),
          }))}
        />
      </Card>
    ))}
  </>
)

const jobWords = (job: string, t: Text['timetable']): string =>
  Object.entries(t.jobs).find(([known]) => known === job)?.[1] ?? job

const whenWords = (has: HasClass, t: Text['timetable']): string =>
  [t.dates(has.teachesFrom, has.lastDay), has.seesFrom < has.teachesFrom && t.reads(has.seesFrom)]
    .filter(Boolean)
    .join('; ')

const Give = ({ view, filled, text: { timetable: t } }: TimetableProps): VNode => (
  <Card title={t.give} id="give">
    <Form action={paths.giveClass.to()}>
      <TextField {...from(filled, 'className')} label={t.className} hint={t.classHint} autocomplete="off" width={20} />
      <SelectField {...from(filled, 'person')} label={t.person} options={peopleOf(view, view.staff)} />
      <SelectField
        {...from(filled, 'job')}
        label={t.job}
        options={classJobs.map(value => ({ value, label: t.jobs[value] }))}
      />
      <DateField {...dayFrom(filled, 'from')} label={t.from} />
      <DateField {...dayFrom(filled, 'last')} label={t.last} hint={t.lastHint(view.year.lastDay)} />
      <Button>{t.giveButton}</Button>
    </Form>
  </Card>
)

function NextYear({ view, text: { timetable: t } }: TimetableProps): VNode | null {
  const classes = [
    ...new Set(view.has.filter(each => each.teachesFrom <= view.year.lastDay).map(each => each.className)),
  ]
  if (classes.length === 0) return null
  return (
    <Card title={t.overTitle} small>
      <p>{t.overLead}</p>
      {classes.map(className => (
        <p key={className}>
          <Go href={paths.nextYear.to({}, { class: className })}>{t.overOf(className)}</Go>
        </p>
      ))}
    </Card>
  )
}
