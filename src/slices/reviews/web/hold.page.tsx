import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, SegField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, dayParts, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { type Givers, ownerOptions } from '../../support/index.ts'
import type { ReviewView } from '../store/views.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { nameOf } from './voices.tsx'

type Props = {
  readonly view: ReviewView & { readonly givers: Givers }
  readonly words: Text
  readonly filled: Filled
}

/** What came of the review: each thing agreed has its word, and the child has the last one. */
export function HoldPage({ view, words, filled: asTyped }: Props): VNode {
  const filled = namingEach(asTyped, view)
  const { child, review } = view
  const t = words.desk.hold
  const met = dayFrom(filled, 'heldOn')
  const untouched = Object.keys(filled.typed).length === 0
  const people = view.around.map(each => ({ value: each.person, label: nameOf(view, each.person) }))
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.deskReview.to({ child: child.child, review: review.review })}>{child.fullName}</a>}
          title={t.title}
          lead={t.lead}
        />
        <Form draft keptAt={filled.keptAt}>
          <DateField {...met} label={t.on} day={untouched ? dayParts(view.today) : met.day} />
          <TicksField
            {...ticksFrom(
              filled,
              'present',
              view.around.map(each => each.person),
            )}
            label={t.present}
            options={people}
          />
          {view.goingOn.map((each, index) => (
            <OneThing key={each.commitment} {...{ each, index, words, filled }} givers={view.givers} />
          ))}
          <SegField
            {...from(filled, 'agreed')}
            label={t.agreed}
            options={[
              { value: 'yes', label: t.agreedOptions.yes },
              {
                value: 'no',
                label: t.agreedOptions.no,
                more: (
                  <>
                    <SelectField {...from(filled, 'differsBy')} label={t.differsBy} choose="" options={people} />
                    <WordsField {...from(filled, 'differsWords')} label={t.differsWords} max={1000} rows={2} />
                  </>
                ),
              },
            ]}
          />
          <WordsField {...from(filled, 'canDo')} label={t.canDo} hint={t.canDoHint} max={2000} rows={3} />
          <SegField
            {...from(filled, 'how')}
            label={t.how}
            options={[
              { value: 'said', label: t.howOptions.said },
              { value: 'wrote', label: t.howOptions.wrote },
              { value: 'drew', label: t.howOptions.drew },
              { value: 'signed', label: t.howOptions.signed },
              { value: 'showed us', label: t.howOptions['showed us'] },
            ]}
          />
          <DateField {...dayFrom(filled, 'nextOn')} label={t.next} hint={t.nextBy(longDay(view.nextBy))} />
          <Acts>
            <Button>{t.save}</Button>
          </Acts>
        </Form>
      </Stack>
    </Page>
  )
}

/** Each problem of one thing says which: three of the same sentence help nobody. */
const namingEach = (filled: Filled, { goingOn }: ReviewView): Filled => ({
  ...filled,
  problems: filled.problems.map(problem => {
    const [, index] = /^changes\[(\d+)\]/.exec(problem.field) ?? []
    const thing = index === undefined ? undefined : goingOn[Number(index)]
    return thing ? { ...problem, message: `${thing.name}: ${problem.message}` } : problem
  }),
})

const nameIn =
  (index: number) =>
  (field: string): string =>
    `changes[${index}].${field}`

type OneProps = {
  readonly each: ReviewView['goingOn'][number]
  readonly index: number
  readonly givers: Givers
  readonly words: Text
  readonly filled: Filled
}

/** One thing that is agreed: it goes on, changes or ends, and why (REV-4). */
function OneThing({ each, index, givers, words, filled }: OneProps): VNode {
  const t = words.desk.hold
  const name = nameIn(index)
  return (
    <Card title={each.name} small>
      <p class="t-soft">{each.what}</p>
      <input type="hidden" name={name('commitment')} value={each.commitment} />
      <ChoiceField
        {...from(filled, name('decided'))}
        label={t.decided}
        options={[
          {
            value: 'continues',
            label: t.decidedOptions.continues,
            more: (
              <DateField {...dayFrom(filled, name('until'))} label={t.until} hint={t.untilHint(longDay(each.to))} />
            ),
          },
          {
            value: 'changes',
            label: t.decidedOptions.changes,
            more: <HowItChanges {...{ each, index, givers, words, filled }} />,
          },
          {
            value: 'ends',
            label: t.decidedOptions.ends,
            more: <DateField {...dayFrom(filled, name('on'))} label={t.endsOn} />,
          },
        ]}
      />
      <WordsField {...from(filled, name('because'))} label={t.because} max={1000} rows={2} />
    </Card>
  )
}

/** Who gives it, how often, when, where and until when it is from now on; what is left empty stays as it is. */
function HowItChanges({ each, index, givers, words, filled }: OneProps): VNode {
  const t = words.desk.hold
  const name = nameIn(index)
  return (
    <Stack gap="small">
      <p>{t.stays}</p>
      <SelectField
        {...from(filled, name('owner'))}
        label={t.owner}
        hint={t.ownerHint}
        choose={t.sameOwner}
        options={ownerOptions(givers, t.nobodyYet)}
      />
      {each.rhythm.evidence === 'session' && (
        <TicksField
          {...ticksFrom(filled, name('weekdays'))}
          label={t.weekdays}
          options={([1, 2, 3, 4, 5] as const).map(day => ({ value: String(day), label: t.weekday[day] }))}
        />
      )}
      {each.rhythm.evidence !== 'once' && (
        <>
          <TextField {...from(filled, name('time'))} label={t.time} width={5} />
          <TextField {...from(filled, name('place'))} label={t.place} width={20} />
        </>
      )}
      <DateField {...dayFrom(filled, name('to'))} label={t.to} hint={t.untilHint(longDay(each.to))} />
    </Stack>
  )
}
