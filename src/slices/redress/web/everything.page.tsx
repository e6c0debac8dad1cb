import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { PrintButton } from '../../../ui/patterns/sheet.tsx'
import type { ConcernView } from '../store/concern-view.ts'
import { AnswerCard } from './answer-card.tsx'
import { ConcernThread } from './concern-thread.tsx'
import { LawCard } from './law-card.tsx'
import { calledOf, titleOf } from './names.ts'
import { PuttingRight } from './putting-right.tsx'
import { StepsCard } from './steps-card.tsx'
import type { Words } from './text/text.ts'

type Props = {
  view: ConcernView
  words: Words
  space: 'my' | 'own' | 'desk'
  backHref: string
  letterHref: (rung: number) => string
}

/** Everything about one concern in date order, to print and to take to anyone: the bundle, in one press. */
export function EverythingPage({ view, words: { my, law, desk }, space, backHref, letterHref }: Props): VNode {
  const { everything } = my
  const day = longDay(view.concern.raisedOn)
  const whose = view.mine ? my.yours(day) : my.theirs(calledOf(view, view.concern.raisedBy), day)
  const title = everything.title(titleOf(view.concern, my.title))
  return (
    <Page title={title} space={space} width="mid">
      <Stack>
        <Head
          above={
            <a class="t-noprint" href={backHref}>
              {everything.back}
            </a>
          }
          title={title}
          lead={everything.lead(longDay(view.today))}
          below={[view.child.fullName, whose].join(' · ')}
        />
        <Card noPrint>
          <PrintButton>{everything.print}</PrintButton>
          <p class="t-small">{everything.printWords}</p>
        </Card>
        <Card title={everything.said}>
          <ConcernThread view={view} words={my} />
        </Card>
        {view.answers.map(answer => (
          <AnswerCard
            key={answer.rung}
            view={view}
            answer={answer}
            words={my.answer}
            letterHref={letterHref(answer.rung)}
          />
        ))}
        {view.concern.remedies.length > 0 && (
          <Card title={my.right.title}>
            <PuttingRight
              view={view}
              remedies={view.concern.remedies}
              words={my.right}
              caption={my.right.caption}
              hideCaption
            />
          </Card>
        )}
        <StepsCard view={view} words={my.steps} />
        <LawCard view={view} words={law} title={space === 'desk' ? desk.concern.law : undefined} />
      </Stack>
    </Page>
  )
}
