import type { VNode } from 'preact'
import { addDays, longDay } from '../../../kernel/plain-date.ts'
import { identificationPaths } from '../../../slices/identification/index.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { redressPaths } from '../../../slices/redress/index.ts'
import { reviewPaths } from '../../../slices/reviews/index.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { type RowLink, RowsLink } from '../../../ui/patterns/rows.tsx'
import type { HomeProps } from './home.page.tsx'
import { newFor } from './home-view.ts'

/** What was decided, what came of a review and what was answered, each with the way to read it whole; nothing where nothing is new. */
export function NewsPart(props: HomeProps): VNode | null {
  const links = [
    ...guessed(props),
    ...told(props),
    ...asked(props),
    ...decided(props),
    ...reviewed(props),
    ...moved(props),
  ]
  if (links.length === 0) return null
  return (
    <Card title={props.words.my.news.title} symbol="letter">
      <RowsLink links={links} />
    </Card>
  )
}

/** Before all else: somebody tried to guess their way into the record. */
const guessed = ({ view, words }: HomeProps): readonly RowLink[] =>
  view.guessedOn
    ? [
        {
          href: recordPaths.share.to({ child: view.child.child }),
          words: words.my.news.guessed(longDay(view.guessedOn)),
          icon: 'lock' as const,
        },
      ]
    : []

/** Their child told them something: until they have answered. */
const told = ({ view, words }: HomeProps): readonly RowLink[] =>
  view.isTold
    ? [
        {
          href: redressPaths.questions.to({ child: view.child.child }),
          words: words.my.news.told(view.child.knownAs),
          icon: 'message' as const,
        },
      ]
    : []

/** Somebody, often their own child, asks for other words than they wrote: until they have answered (RCD-12). */
const asked = ({ view, words }: HomeProps): readonly RowLink[] =>
  view.asked.map(({ change, by, dueOn }) => {
    const isChild = `${by}` === `${view.child.child}`
    const who = isChild ? view.child.knownAs : (view.people.get(by)?.called ?? view.child.knownAs)
    return {
      href: recordPaths.asked.to({ child: view.child.child, change }),
      words: words.my.news.asked(who, longDay(dueOn)),
      icon: 'pen' as const,
    }
  })

const decided = ({ view, words }: HomeProps): readonly RowLink[] =>
  view.needs.flatMap(({ need, status, outcome, decidedOn, lookAgainOn }) => {
    if (status !== 'decided' || !outcome || !decidedOn || decidedOn < addDays(view.today, -newFor)) return []
    const t = words.my.news
    const { child, knownAs } = view.child
    const said =
      outcome === 'extra-support'
        ? t.extraSupport(knownAs, longDay(decidedOn))
        : t.notNow(longDay(decidedOn), lookAgainOn && longDay(lookAgainOn))
    return [{ href: identificationPaths.need.to({ child, need }), words: said, icon: 'people' as const }]
  })

const reviewed = ({ view, words }: HomeProps): readonly RowLink[] =>
  view.reviews.flatMap(({ review, child, held }) =>
    held && held.on >= addDays(view.today, -newFor)
      ? [
          {
            href: reviewPaths.review.to({ child, review }),
            words: words.my.news.reviewed(view.child.knownAs, longDay(held.on)),
            icon: 'people' as const,
          },
        ]
      : [],
  )

/** An answer stays new until whoever raised it has said that it is right, or gone on; so does a step until it is answered. */
const moved = ({ view, words }: HomeProps): readonly RowLink[] =>
  view.moved.map(({ concern, name, until }) => {
    const t = words.my.news
    const answer = name ? t.answeredAbout(name) : t.answered
    return {
      href: redressPaths.concern.to({ child: view.child.child, concern }),
      words: until ? t.wentOn(longDay(until), name) : answer,
      icon: 'message' as const,
    }
  })
