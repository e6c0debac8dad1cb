import type { VNode } from 'preact'
import type { ChildId } from '../../../kernel/ids.ts'
import { shortDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { byDay, type NeedItem, NeedsYou } from '../../../ui/patterns/needs-you.tsx'
import type { WorkItem, WorkView } from '../store/list-view.ts'
import type { OwedQuestion } from '../store/questions.ts'
import { calledOf, titleOf } from './names.ts'
import * as paths from './paths.ts'
import type { Words } from './text/text.ts'

type Props = { view: WorkView; words: Words }

/** Concerns and questions that wait for the bodies someone works for, soonest first. A service sees its own. */
export const DeskListPage = ({ view, words }: Props): VNode => {
  const { list } = words.desk
  return (
    <Page title={list.title} space="desk" width="mid">
      <Stack>
        <Head title={list.title} lead={list.lead} />
        <Card title={list.concerns}>
          <NeedsYou
            {...byDay(view.concerns, view.today, ({ concern }) => concern.answerDueOn, itemFor(view, words))}
            empty={list.none}
          />
        </Card>
        <Card title={list.questions}>
          <NeedsYou
            {...byDay(view.questions, view.today, question => question.answerDueOn, questionFor(view, words))}
            empty={list.noQuestions}
          />
        </Card>
      </Stack>
    </Page>
  )
}

const itemFor =
  (view: WorkView, { desk, my }: Words) =>
  ({ concern, turn }: WorkItem): NeedItem => {
    const ids = { child: concern.child, concern: concern.concern }
    const action = {
      answer: { href: paths.deskAnswer.to(ids), words: desk.list.answer },
      add: { href: paths.deskConcern.to(ids), words: desk.list.add },
      others: { href: paths.deskConcern.to(ids), words: desk.list.open, quiet: true },
      family: { href: paths.deskConcern.to(ids), words: desk.list.open, quiet: true },
    }[turn]
    return {
      key: concern.concern,
      day: shortDay(concern.answerDueOn),
      what: titleOf(concern, my.title),
      whom: `${childName(view, concern.child)}, ${desk.list.by(calledOf(view, concern.raisedBy))}`,
      stuck: turn === 'family' ? desk.list.waits : turn === 'others' ? desk.list.copied : undefined,
      actions: [action],
    }
  }

const questionFor =
  (view: WorkView, { desk }: Words) =>
  (question: OwedQuestion): NeedItem => ({
    key: question.question,
    day: shortDay(question.answerDueOn),
    what: question.words.length > 90 ? `${[...question.words].slice(0, 89).join('')}…` : question.words,
    whom: `${childName(view, question.child)}, ${calledOf(view, question.askedBy)}`,
    actions: [{ href: paths.deskQuestions.to({ child: question.child }), words: desk.list.answer }],
  })

const childName = ({ children }: WorkView, child: ChildId): string => children.get(child)?.fullName ?? ''
