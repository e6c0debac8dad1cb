import type { VNode } from 'preact'
import { addDays, dateInWords, longDay, type PlainDate, shortDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { type NeedItem, NeedsYou } from '../../../ui/patterns/needs-you.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import type { AsksView } from '../store/asks-view.ts'
import type { Giver } from '../store/givers.ts'
import type { AgreedView, Commitment } from '../store/views.ts'
import { Rests } from './agreed.page.tsx'
import * as paths from './paths.ts'
import { bodyName, periodWords, personName, rhythmWords } from './say.ts'
import type { Text } from './text/text.ts'

/** What a service is asked to give, each with its day, and what it gives already. */
export function AsksPage({ view, words }: { view: AsksView; words: Text }): VNode {
  const t = words.desk.asks
  const items = view.asked.map((ask): NeedItem & { due: PlainDate | undefined } => ({
    key: ask.commitment.commitment,
    due: ask.due,
    day: ask.due ? shortDay(ask.due) : '',
    what: ask.commitment.name,
    whom: [
      ask.child?.fullName,
      t.askedBy(bodyName(view, ask.commitment.agreedFor), dateInWords(ask.commitment.agreedOn)),
    ]
      .filter(Boolean)
      .join(' · '),
    actions: [
      {
        href: paths.deskAnswer.to({ child: ask.commitment.child, commitment: ask.commitment.commitment }),
        words: t.open,
      },
    ],
  }))
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <Head title={t.title} lead={t.lead} />
        <Card title={t.waiting}>
          <NeedsYou
            overdue={items.filter(item => item.due && item.due < view.today)}
            today={items.filter(item => item.due === view.today)}
            week={items.filter(item => item.due && item.due > view.today && item.due <= addDays(view.today, 7))}
            later={items.filter(item => !item.due || item.due > addDays(view.today, 7))}
            empty={<p>{t.empty.words}</p>}
          />
        </Card>
        <Card title={t.given} small>
          {view.given.length === 0 ? (
            <p>{t.noneGiven}</p>
          ) : (
            <RowsLink
              links={view.given.map(({ commitment, child }) => ({
                href: paths.deskCommitment.to({ child: commitment.child, commitment: commitment.commitment }),
                words: [commitment.name, child?.fullName].filter(Boolean).join(', '),
              }))}
            />
          )}
        </Card>
      </Stack>
    </Page>
  )
}

type AnswerProps = {
  readonly view: AgreedView & { readonly one: Commitment }
  readonly team: readonly Giver[]
  readonly filled: Filled
  readonly words: Text
}

/** The answer to one ask: yes and who, or no, why, and what instead. */
export function AnswerPage({ view, team, filled, words }: AnswerProps): VNode {
  const { one, child } = view
  const t = words.desk.answer
  const due = one.owed.find(duty => duty.kind === 'answer-part')?.dueOn
  return (
    <Page title={t.title(one.name, child.knownAs)} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.deskAsks.to()}>{words.desk.asks.title}</a>}
          title={t.title(one.name, child.knownAs)}
          lead={t.lead}
          below={due && words.desk.asks.by(longDay(due))}
        />
        <Card title={words.desk.one.agreedTitle}>
          <p dir="auto">{one.what}</p>
          <Facts
            facts={[
              { term: words.desk.one.when, words: `${rhythmWords(one.rhythm, words)}. ${periodWords(one, words)}` },
              { term: words.desk.one.toward, words: <span dir="auto">{one.outcome}</span> },
              { term: words.desk.one.rests, words: <Rests id={one.expectation} /> },
              {
                term: words.desk.one.agreedWith,
                words: one.agreedWith.map(person => personName(view, person)).join(', '),
              },
            ]}
          />
        </Card>
        <Form draft keptAt={filled.keptAt}>
          <ChoiceField
            {...from(filled, 'answer')}
            label={t.question}
            options={[
              {
                value: 'yes',
                label: t.yes,
                more: (
                  <SelectField
                    {...from(filled, 'person')}
                    label={t.person}
                    choose={words.desk.agree.nobodyYet}
                    options={team.map(({ person, name, job }) => ({ value: person, label: `${name}, ${job}` }))}
                  />
                ),
              },
              {
                value: 'no',
                label: t.no,
                more: (
                  <Stack>
                    <WordsField
                      {...from(filled, 'reasons')}
                      label={t.reasons}
                      hint={t.reasonsHint}
                      max={1000}
                      rows={3}
                    />
                    <WordsField {...from(filled, 'instead')} label={t.instead} max={1000} rows={3} />
                  </Stack>
                ),
              },
            ]}
          />
          <Button>{t.save}</Button>
        </Form>
      </Stack>
    </Page>
  )
}
