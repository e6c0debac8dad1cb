import type { ComponentChildren, VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Spoken } from '../../../platform/identity/spoken.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { SpokenWith } from '../../../ui/patterns/spoken-with.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import type { ChangeRow } from '../store/changes.ts'
import type { ChangesView, ReviewView } from '../store/views.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { nameOf } from './voices.tsx'

type Props = {
  readonly view: ReviewView
  readonly words: Text
  readonly filled: Filled
  /** The language of the home: for whoever asks or meets the family; nothing where the form came back to be mended. */
  readonly spoken?: readonly Spoken[]
}

/** One short form about a review, under the way back to it. */
function ReviewForm({
  view,
  filled,
  title,
  lead,
  save,
  spoken = [],
  children,
}: Props & { title: string; lead?: string; save: string; children: ComponentChildren }): VNode {
  const back = paths.deskReview.to({ child: view.child.child, review: view.review.review })
  return (
    <Page title={title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head above={<a href={back}>{view.child.fullName}</a>} title={title} lead={lead} />
        <SpokenWith people={spoken} />
        <Form draft keptAt={filled.keptAt}>
          {children}
          <Button>{save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}

/** One form for the first day and for another: time and place stay as they were until somebody says otherwise. */
export const SetPage = (props: Props): VNode => {
  const t = props.words.desk.set
  const { filled, view } = props
  const { on, dueOn, time, place } = view.review
  const typed = (name: string, now: string | undefined) => {
    const field = from(filled, name)
    return { ...field, value: field.value ?? now }
  }
  const due = longDay(dueOn)
  return (
    <ReviewForm
      {...props}
      title={(on ? t.another : t.title)(view.child.knownAs)}
      lead={on ? t.anotherLead(longDay(on), due) : t.lead(due)}
      save={t.save}
    >
      <DateField {...dayFrom(filled, 'on')} label={t.on} />
      <TextField {...typed('time', time)} label={t.time} hint={t.timeHint} />
      <TextField {...typed('place', place)} label={t.place} />
      <WordsField {...from(filled, 'why')} label={t.why} hint={on ? t.whyHint : t.whyLate(due)} max={500} rows={2} />
    </ReviewForm>
  )
}

export const AskPage = (props: Props): VNode => {
  const t = props.words.desk.ask
  const { view, filled } = props
  return (
    <ReviewForm {...props} title={t.title} lead={t.lead} save={t.save}>
      <TicksField
        {...ticksFrom(
          filled,
          'who',
          view.around.map(each => each.person),
        )}
        label={t.who}
        options={view.around.map(each => ({
          value: each.person,
          label: nameOf(view, each.person),
          words: each.voice === 'child' ? t.child : each.relationship,
        }))}
      />
      <ChoiceField
        {...from(filled, 'means')}
        label={t.means}
        options={[
          { value: 'here', label: t.meansOptions.here },
          { value: 'in person', label: t.meansOptions['in person'] },
          { value: 'phone', label: t.meansOptions.phone },
          { value: 'letter', label: t.meansOptions.letter },
        ]}
      />
    </ReviewForm>
  )
}

export const WordsPage = (props: Props): VNode => {
  const t = props.words.desk.words
  const q = props.words.my.review.form
  const { view, filled } = props
  const chosen = from(filled, 'who')
  return (
    <ReviewForm {...props} title={t.title} save={t.save}>
      <SelectField
        {...chosen}
        value={chosen.value ?? view.me}
        label={t.who}
        options={[
          { value: view.me, label: t.mine },
          ...view.around
            .filter(each => each.person !== view.me)
            .map(each => ({ value: each.person, label: nameOf(view, each.person) })),
        ]}
      />
      <WordsField {...from(filled, 'goingWell')} label={q.well} max={2000} rows={3} />
      <WordsField {...from(filled, 'notYet')} label={q.notYet} max={2000} rows={3} />
      <WordsField {...from(filled, 'wanted')} label={q.wanted} max={2000} rows={3} />
    </ReviewForm>
  )
}

/** What somebody asked to be different, and the answer. */
export function AnswerChangePage({
  view,
  change,
  words,
  filled,
}: {
  view: ChangesView
  change: ChangeRow
  words: Text
  filled: Filled
}): VNode {
  const t = words.desk.change
  return (
    <Page title={t.title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={view.child.fullName}
          title={t.title}
          lead={`${t.asked(longDay(change.askedOn))} ${longDay(change.dueOn)}.`}
        />
        <Voice
          of={change.voice === 'child' ? 'own' : 'family'}
          who={view.people.get(change.askedBy)?.fullName ?? ''}
          quoted
        >
          {change.words}
        </Voice>
        {change.answer ? (
          <Voice
            of="professional"
            who={(change.answer.by && view.people.get(change.answer.by)?.fullName) ?? t.answered}
            meta={t.answerOptions[change.answer.answer]}
          >
            {change.answer.words || t.answerOptions[change.answer.answer]}
          </Voice>
        ) : (
          <Form draft keptAt={filled.keptAt}>
            <ChoiceField
              {...from(filled, 'answer')}
              label={t.answer}
              options={[
                { value: 'yes', label: t.answerOptions.yes },
                { value: 'at the review', label: t.answerOptions['at the review'] },
                { value: 'not now', label: t.answerOptions['not now'] },
              ]}
            />
            <WordsField {...from(filled, 'words')} label={t.words} max={2000} rows={4} />
            <Button>{t.save}</Button>
          </Form>
        )}
      </Stack>
    </Page>
  )
}
