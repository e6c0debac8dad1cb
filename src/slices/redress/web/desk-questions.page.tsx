import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Spoken } from '../../../platform/identity/spoken.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { SpokenWith } from '../../../ui/patterns/spoken-with.tsx'
import { Thread } from '../../../ui/patterns/thread.tsx'
import { recordPaths } from '../../record/index.ts'
import type { ChildListView } from '../store/list-view.ts'
import { isOwed } from '../store/questions.ts'
import { mostWords } from './forms.ts'
import { calledOf, titleOf } from './names.ts'
import * as paths from './paths.ts'
import { questionDays } from './question-thread.ts'
import type { Words } from './text/text.ts'

type Props = { view: ChildListView; words: Words; filled: Filled; spoken: readonly Spoken[] }

/** The questions and concerns about one child, as those who work with them see them; each open question has its form. */
export function DeskQuestionsPage({ view, words, filled, spoken }: Props): VNode {
  const { child, questions, concerns } = view
  const { questions: q, list } = words.desk
  // One at a time, the soonest first: two boxes under one name would read as one.
  const waiting = questions
    .filter(isOwed)
    .filter(each => each.status === 'asked')
    .slice(0, 1)
  return (
    <Page title={q.title(child.knownAs)} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={recordPaths.deskChild.to({ child: child.child })}>{child.fullName}</a>}
          title={q.title(child.knownAs)}
          action={
            <ButtonLink href={paths.deskRaise.to({ child: child.child })} quiet>
              {q.raise}
            </ButtonLink>
          }
        />
        <SpokenWith people={spoken} />
        <Card title={list.concerns}>
          {concerns.length === 0 ? (
            <Empty>{list.none}</Empty>
          ) : (
            <RowsLink
              links={concerns.map(each => ({
                href: paths.deskConcern.to({ child: child.child, concern: each.concern }),
                words: `${titleOf(each, words.my.title)}, ${list.by(calledOf(view, each.raisedBy))}`,
              }))}
            />
          )}
        </Card>
        <Card title={list.questions}>
          {questions.length === 0 ? <Empty>{q.none}</Empty> : <Thread days={questionDays(view, q.due, q.told)} />}
        </Card>
        {waiting.map(each => (
          <Card key={each.question} title={`${calledOf(view, each.askedBy)}, ${longDay(each.askedOn)}`} small>
            <p dir="auto">{each.words}</p>
            <p class="t-b">{q.due(longDay(each.answerDueOn))}</p>
            <Form action={paths.deskReply.to({ child: child.child, question: each.question })} draft>
              <WordsField {...from(filled, 'words')} label={q.reply} max={mostWords} />
              <Button>{q.send}</Button>
            </Form>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
