import type { ComponentChildren, VNode } from 'preact'
import { Listen } from './listen.tsx'

type Props = {
  /** The sentence, as its writer wrote it. */
  words: string
  /** Who wrote it, and what else is to be known before voting. */
  by?: ComponentChildren
  /** For *Listen*: nothing where the sentence is only shown. */
  id?: string | undefined
}

/** One sentence to vote on, large enough for a hall or a phone at arm's length. */
export const VoteCard = ({ words, by, id }: Props): VNode => (
  <section class="t-card t-vote" id={id}>
    <p class="t-vote__words" dir="auto">
      “{words}”
    </p>
    {by && <p class="t-small t-soft">{by}</p>}
    {id && <Listen to={id} />}
  </section>
)
