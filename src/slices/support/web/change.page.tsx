import type { ComponentChildren, VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, dayParts, from } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { reasonsToEnd } from '../domain/events.ts'
import type { AgreedView, Commitment } from '../store/views.ts'
import { AgreedCard } from './agreed-card.tsx'
import * as paths from './paths.ts'
import { RhythmFields } from './rhythm-fields.tsx'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: AgreedView & { readonly one: Commitment }
  readonly filled: Filled
  readonly words: Text
}

/** How often, when, where and until when it will be from tomorrow on. */
export const ChangePage = (props: Props): VNode => {
  const { one } = props.view
  const t = props.words.desk
  const filled = props.filled.problems.length + Object.keys(props.filled.typed).length > 0 ? props.filled : asItIs(one)
  return (
    <About {...props} title={t.change.title(one.name)} lead={t.change.lead}>
      <Form draft keptAt={props.filled.keptAt}>
        <RhythmFields filled={filled} words={props.words} />
        <DateField {...dayFrom(filled, 'to')} label={t.agree.to} hint={t.agree.toHint} />
        <WordsField {...from(filled, 'because')} label={t.change.because} max={500} rows={2} />
        <Button>{t.change.save}</Button>
      </Form>
    </About>
  )
}

/** The form holding what is agreed now. */
function asItIs({ rhythm, to }: Commitment): Filled {
  const { day = '', month = '', year = '' } = dayParts(to)
  const until = { 'to-day': day, 'to-month': month, 'to-year': year }
  const typed =
    rhythm.evidence === 'once'
      ? until
      : {
          ...until,
          time: rhythm.time,
          place: rhythm.place,
          ...(rhythm.evidence === 'session' && { weekdays: rhythm.weekdays.map(String) }),
        }
  return { typed: { ...typed, evidence: rhythm.evidence }, problems: [] }
}

/** Ending it: on which day, and why. */
export const EndPage = (props: Props): VNode => {
  const { view, filled, words } = props
  const t = words.desk.end
  const on = dayFrom(filled, 'on')
  return (
    <About {...props} title={t.title(view.one.name)} lead={t.lead}>
      <Form>
        <DateField {...on} label={t.on} day={on.day.day === undefined ? dayParts(view.today) : on.day} />
        <ChoiceField
          {...from(filled, 'why')}
          label={t.why}
          hint={t.whyHint(view.child.knownAs)}
          options={reasonsToEnd
            // A move ends nothing by itself: its plan says what becomes of each thing (DES-2).
            .filter(value => value !== 'moved-on')
            .map(value => ({ value, label: t.whyOptions[value] }))}
        />
        <WordsField {...from(filled, 'words')} label={t.words} max={500} rows={2} />
        <Button>{t.save}</Button>
      </Form>
    </About>
  )
}

/** What will put a shortfall right. The family reads the answer. */
export const MissedPage = (props: Props): VNode => {
  const { view, filled, words } = props
  const t = words.desk.missed
  const due = view.one.owed.find(duty => duty.kind === 'say-what-puts-right')?.dueOn
  return (
    <About {...props} title={t.title(view.one.name)} lead={t.lead}>
      <Card title={words.my.heading}>
        <AgreedCard
          commitment={view.one}
          names={view}
          me={view.me}
          child={view.child.knownAs}
          today={view.today}
          ofFamily={false}
          words={words}
        />
      </Card>
      <Form draft keptAt={filled.keptAt}>
        {due && <p>{due < view.today ? t.over(longDay(due)) : t.due(longDay(due))}</p>}
        <WordsField {...from(filled, 'how')} label={t.how} hint={t.howHint} max={1000} rows={4} />
        <Button>{t.save}</Button>
      </Form>
    </About>
  )
}

type AboutProps = Props & { readonly title: string; readonly lead: string; readonly children: ComponentChildren }

const About = ({ view, filled, title, lead, children }: AboutProps): VNode => (
  <Page title={title} space="desk" width="narrow">
    <Stack>
      <ProblemSummary problems={filled.problems} />
      <Head
        above={
          <a href={paths.deskCommitment.to({ child: view.child.child, commitment: view.one.commitment })}>
            {view.child.fullName}
          </a>
        }
        title={title}
        lead={lead}
      />
      {children}
    </Stack>
  </Page>
)
