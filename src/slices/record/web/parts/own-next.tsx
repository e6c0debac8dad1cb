import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { ButtonLink } from '../../../../ui/patterns/buttons.tsx'
import { identificationPaths, type NeedRow } from '../../../identification/index.ts'
import { type ReviewRow, reviewPaths } from '../../../reviews/index.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly needs: readonly NeedRow[]; readonly reviews: readonly ReviewRow[]; readonly text: Text }

/** What is being decided with a young person and when we look again: they are asked first, so it is on their own page. */
export function OwnNext({ needs, reviews, text }: Props): VNode {
  const words = text.own.next
  const need = needs.find(each => each.status === 'open')
  const review = reviews.find(each => each.status === 'due')
  return (
    <>
      {need && (
        <ButtonLink href={identificationPaths.myNeed.to({ need: need.need })} wide icon="pen">
          {words.need}
        </ButtonLink>
      )}
      {review && (
        <ButtonLink href={reviewPaths.review.to({ child: review.child, review: review.review })} quiet wide icon="cal">
          {review.on ? words.review(longDay(review.on)) : words.reviewBy(longDay(review.dueOn))}
        </ButtonLink>
      )}
    </>
  )
}
