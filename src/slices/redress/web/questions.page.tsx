import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { Person } from '../../../ui/patterns/person.tsx'
import { Thread } from '../../../ui/patterns/thread.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import type { ChildListView } from '../store/list-view.ts'
import { isOwed } from '../store/questions.ts'
import { bodyName, calledOf } from './names.ts'
import * as paths from './paths.ts'
import { questionDays } from './question-thread.ts'
import type { Words } from './text/text.ts'

type Props = { view: ChildListView; words: Words['my']['questions']; filled: Filled; own: boolean }

/** The one thread with the named contact: each question, by when it is answered, and its answer (P15); what a child told at home. */
export function QuestionsPage({ view, words, filled, own }: Props): VNode {
  const { child, contact, questions } = view
  const card = contact && view.people.get(contact.person)
  const title = contact ? words.title(calledOf(view, contact.person)) : words.noTitle
  const waiting = questions.filter(isOwed).find(each => each.status === 'asked')
  const toldMe = questions.find(each => each.status === 'asked' && !isOwed(each) && each.askedOf === view.me)
  return (
    <Page title={title} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.concerns.to({ child: child.child })}>{child.knownAs}</a>}
          title={title}
          lead={contact ? words.lead : words.noContact}
        />
        {waiting && (
          <Next
            when={words.asked(longDay(waiting.answerDueOn))}
            title={words.answers(calledOf(view, waiting.askedOf))}
          />
        )}
        {toldMe && (
          <Card title={words.toldYou(calledOf(view, toldMe.askedBy) || child.knownAs)}>
            <Voice of="own" who={child.knownAs} meta={longDay(toldMe.askedOn)} quoted>
              {toldMe.words}
            </Voice>
            <p>{words.talk}</p>
            <Form action={paths.reply.to({ child: child.child, question: toldMe.question })} draft>
              <WordsField {...from(filled, 'reply')} label={words.reply} max={4000} rows={3} />
              <Button>{words.sendReply}</Button>
            </Form>
          </Card>
        )}
        {card && (
          <Card title={words.hours}>
            <Person name={card.fullName} job={card.jobWords || bodyName(view, contact?.body)} />
            <p>
              {card.phone && <a href={`tel:${card.phone.replaceAll(' ', '')}`}>{card.phone}</a>} {card.phoneHours}
            </p>
          </Card>
        )}
        <Card title={words.thread}>
          {questions.length > 0 ? (
            <Thread days={questionDays(view, words.asked, words.told)} />
          ) : (
            <Empty>{words.none}</Empty>
          )}
        </Card>
        {contact && (
          <Card>
            <Form draft keptAt={filled.keptAt}>
              <WordsField {...from(filled, 'words')} label={words.label} hint={words.hint} max={4000} />
              <Button>{words.send}</Button>
            </Form>
          </Card>
        )}
        <Go href={paths.raise.to({ child: child.child })}>{words.concern}</Go>
      </Stack>
    </Page>
  )
}
