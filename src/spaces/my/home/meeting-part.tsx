import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { reviewPaths } from '../../../slices/reviews/index.ts'
import { timeWords } from '../../../slices/support/index.ts'
import { Acts, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import type { HomeProps } from './home.page.tsx'

/** The next review: its day, and how to be heard before it; one whose day has passed says so. Nothing when none is due. */
export function MeetingPart({ view, words }: HomeProps): VNode | null {
  const t = words.my
  const { child } = view
  const review = view.reviews.find(each => each.status === 'due')
  if (!review) return null
  const past = review.on && review.on < view.today ? review.on : undefined
  const setting = view.bodies.get(review.owedBy)?.shortName
  return (
    <Card title={past ? t.meetingWas(longDay(past)) : t.meeting} symbol="meeting">
      {past ? null : review.on ? (
        <>
          <p class="t-b">{[longDay(review.on), review.time && timeWords(review.time)].filter(Boolean).join(', ')}</p>
          <p>{[setting, review.place].filter(Boolean).join(', ')}</p>
        </>
      ) : (
        <p class="t-b">{t.meetingBy(longDay(review.dueOn))}</p>
      )}
      <p>{past ? t.meetingPast : t.meetingWords(child.knownAs)}</p>
      <Acts fill>
        <ButtonLink href={reviewPaths.review.to({ child: child.child, review: review.review })} quiet slim>
          {t.say}
        </ButtonLink>
        <ButtonLink href={reviewPaths.askForChange.to({ child: child.child })} quiet slim>
          {t.another}
        </ButtonLink>
      </Acts>
    </Card>
  )
}
