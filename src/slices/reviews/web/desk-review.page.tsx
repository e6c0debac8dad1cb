import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Spoken } from '../../../platform/identity/spoken.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import { SpokenWith } from '../../../ui/patterns/spoken-with.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { recordPaths } from '../../record/index.ts'
import { timeWords } from '../../support/index.ts'
import type { ReviewView } from '../store/views.ts'
import { givenBy } from './given-by.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { nameOf, ReviewVoices } from './voices.tsx'

type Props = { readonly view: ReviewView; readonly words: Text; readonly spoken: readonly Spoken[] }

/** Gathering for a review: who has said what, what is agreed now, and what came of it once held. */
export function DeskReviewPage({ view, words, spoken }: Props): VNode {
  const { child, review, before } = view
  const t = words.desk.review
  const to = { child: child.child, review: review.review }
  const unasked = view.around.filter(
    each =>
      !review.asked.some(asked => asked.person === each.person) &&
      !review.words.some(said => said.person === each.person),
  )
  return (
    <Page title={t.title(child.knownAs)} space="desk">
      <Head
        above={
          <>
            <a href={recordPaths.deskChild.to({ child: child.child })}>{child.fullName}</a> ·{' '}
            {[child.age, child.className].filter(Boolean).join(', ')}
          </>
        }
        title={t.title(child.knownAs)}
        lead={t.lead}
      />
      <Columns
        side={
          <Card title={haveAllEnded(view) ? t.wasAgreed : t.goingOn} small>
            {view.goingOn.length === 0 ? (
              <Empty>{t.nothing}</Empty>
            ) : (
              <Rows
                rows={view.goingOn.map(each => ({
                  key: each.commitment,
                  title: each.name,
                  words: `${each.what}, ${(each.to < view.today ? t.ended : t.until)(longDay(each.to))}`,
                }))}
              />
            )}
          </Card>
        }
      >
        <Stack>
          {!review.held && <SpokenWith people={spoken} />}
          {review.held ? <CameOf view={view} words={words} /> : <Coming view={view} words={words} />}
          <Card title={t.voices}>
            <ReviewVoices view={view} words={words} waiting={t.waiting} />
            {unasked.length > 0 && (
              <p class="t-soft">
                {t.notAsked}: {unasked.map(each => nameOf(view, each.person)).join(' · ')}
              </p>
            )}
            {!review.held && (
              <Acts>
                {'allowed' in view.mayHold && (
                  <ButtonLink href={paths.deskAsk.to(to)} quiet slim>
                    {t.ask}
                  </ButtonLink>
                )}
                <ButtonLink href={paths.deskWords.to(to)} quiet slim>
                  {t.words}
                </ButtonLink>
              </Acts>
            )}
          </Card>
          {!review.held && before && (
            <Go href={paths.deskReview.to({ child: child.child, review: before.review })}>
              {words.my.review.lastTime(longDay(before.on))}
            </Go>
          )}
        </Stack>
      </Columns>
    </Page>
  )
}

type Part = { readonly view: ReviewView; readonly words: Text }

function Coming({ view, words }: Part): VNode {
  const { review, child, bodies } = view
  const t = words.desk.review
  const to = { child: child.child, review: review.review }
  // The child is asked first, then the day is set, then the review is held: one of them calls.
  const stage = review.asked.length + review.words.length === 0 ? 'ask' : review.on ? 'hold' : 'set'
  const day = review.on ?? review.dueOn
  const isLate = day < view.today
  const when = review.on ? t.on(longDay(review.on)) : t.by(longDay(review.dueOn))
  return (
    <Next
      when={isLate ? t.overdue(longDay(day)) : when}
      title={isLate && review.on ? t.sayWhat : t.owes(bodies.get(review.owedBy)?.shortName ?? '')}
      acts={
        'allowed' in view.mayHold && (
          <Acts>
            {stage === 'ask' && <ButtonLink href={paths.deskAsk.to(to)}>{t.ask}</ButtonLink>}
            <ButtonLink href={paths.deskSet.to(to)} quiet={stage !== 'set'}>
              {review.on ? t.another : t.set}
            </ButtonLink>
            <ButtonLink href={paths.deskHold.to(to)} quiet={stage !== 'hold'}>
              {t.hold}
            </ButtonLink>
          </Acts>
        )
      }
    >
      {isLate && review.on ? (
        <p>{t.wasSet(longDay(review.on))}</p>
      ) : (
        <p>{review.on ? [review.time && timeWords(review.time), review.place].filter(Boolean).join(', ') : t.noDay}</p>
      )}
      {review.movedBecause && <p dir="auto">{review.movedBecause}</p>}
    </Next>
  )
}

function CameOf({ view, words }: Part): VNode | null {
  const { held } = view.review
  const t = words.my.review
  if (!held) return null
  return (
    <Card title={t.held(longDay(held.on))}>
      <Voice of="own" who={view.child.knownAs} meta={t.how[held.how]} quoted>
        {held.canDoNow}
      </Voice>
      <Rows
        rows={view.review.changes.map(change => ({
          key: change.commitment,
          title: [view.agreedNames.get(change.commitment), t.decided[change.decided]].filter(Boolean).join(' · '),
          words: <span dir="auto">{change.because}</span>,
          below: givenBy(change, view, words),
        }))}
      />
      {view.review.differences.map(each => (
        <Voice
          key={each.person}
          of={each.voice === 'practitioner' ? 'professional' : 'family'}
          who={nameOf(view, each.person)}
          differs
          quoted
        >
          {each.words}
        </Voice>
      ))}
      {held.nextOn && <p class="t-b">{t.nextReview(longDay(held.nextOn))}</p>}
    </Card>
  )
}

/** Whether every last day has passed: then nothing is agreed *now*, though nobody has said what becomes of it. */
const haveAllEnded = ({ goingOn, today }: ReviewView): boolean =>
  goingOn.length > 0 && goingOn.every(each => each.to < today)
