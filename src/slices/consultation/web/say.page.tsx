import type { VNode } from 'preact'
import { fullDay, longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { ProblemSummary } from '../../../ui/patterns/form.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { isOpenOn } from '../domain/statement.ts'
import * as paths from './paths.ts'
import { AboutYou } from './say/about-you.tsx'
import { Begin } from './say/begin.tsx'
import { ChangedWords } from './say/changed-words.tsx'
import { AddYourOwn } from './say/own-statement.tsx'
import { SharedPhone, WhoseCode } from './say/shared-phone.tsx'
import { VoteNow } from './say/vote-now.tsx'
import type { SayView } from './say-view.ts'
import type { Text } from './text/text.ts'

export type SayProps = {
  readonly view: SayView
  readonly filled: Filled
  readonly text: Text
  readonly today: PlainDate
  /** In easy words. */
  readonly isEasy: boolean
  /** What has just been done, in words. */
  readonly said: string | undefined
  readonly code: string | undefined
  readonly isInRoom: boolean
}

/** What a dialogue is about, and its sentences one after the other: made for a phone. */
export function SayPage(props: SayProps): VNode {
  const { view, filled, text, today, said } = props
  const { dialogue, voter } = view
  const words = text.say
  const isOpen = isOpenOn(dialogue, today)
  const day = fullDay(dialogue.closedOn ?? dialogue.until)
  return (
    <Page title={dialogue.title} space="public" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          title={dialogue.title}
          below={`${view.by ?? ''} · ${isOpen ? words.openUntil(longDay(dialogue.until)) : `${words.ended}, ${day}`} · ${words.people(view.people)}`}
        />
        {said && (
          <Notice kind="ok" role="status">
            <p>{said}</p>
          </Notice>
        )}
        {isOpen && voter && view.cameWith !== undefined && (
          <WhoseCode code={view.cameWith} {...{ voter, of: dialogue, words }} />
        )}
        {(!voter || !isOpen) && <Background {...props} />}
        {isOpen && !voter && <Begin {...props} />}
        {isOpen && voter && (
          <>
            {view.changed.map(each => (
              <ChangedWords key={each.statement} changed={each} of={dialogue} words={words} />
            ))}
            {view.next ? (
              <VoteNow next={view.next} of={dialogue} words={words} />
            ) : (
              <Card title={words.done}>
                <p>{words.doneWords}</p>
              </Card>
            )}
            <AddYourOwn filled={filled} of={dialogue} words={words} />
            <AboutYou voter={voter} filled={filled} of={dialogue} words={words} />
          </>
        )}
        {isOpen && voter && <SharedPhone voter={voter} filled={filled} of={dialogue} words={words} />}
        {!isOpen && <Go href={paths.counted.to(dialogue)}>{text.public.counted.title}</Go>}
        <Go href={paths.results.to(dialogue)}>{words.see}</Go>
        <Go href={paths.reading.to(dialogue)}>{text.public.tabs.reading}</Go>
        {isOpen && voter && (
          <details>
            <summary>{words.about}</summary>
            <Background {...props} />
          </details>
        )}
      </Stack>
    </Page>
  )
}

/** Two ways of telling it: plain words, and easy ones. */
function Background({ view: { dialogue, by }, isEasy, text }: SayProps): VNode {
  const words = text.say
  const told = isEasy ? dialogue.backgroundEasy : dialogue.background
  return (
    <Card title={words.about}>
      {told.split(/\n+/).map(each => (
        <p key={each}>{each}</p>
      ))}
      {by && <p class="t-small t-soft">{words.lookedAfter(by)}</p>}
      <p>
        <a href={paths.dialogue.to(dialogue, { told: isEasy ? 'plain' : 'easy' })}>
          {isEasy ? words.plain : words.easy}
        </a>
      </p>
    </Card>
  )
}
