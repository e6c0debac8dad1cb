import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { PostButton } from '../../../ui/patterns/buttons.tsx'
import type { SessionRow } from '../store/agreed-row.ts'
import type { AgreedView, Commitment } from '../store/views.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = Pick<Commitment, 'commitment' | 'name'> & {
  readonly view: AgreedView
  readonly words: Text
  readonly session: SessionRow
}

/** One tap: this did not happen. Once pressed, that it was said and the way to take it back (SUP-7). */
export function SayNot({ commitment, name, session, view, words }: Props): VNode {
  const to = { child: view.child.child, commitment, day: session.day }
  if (session.saidNot.includes(view.me))
    return (
      <>
        <p class="t-small">{words.my.tell.said}</p>
        <PostButton action={paths.takeBack.to(to)} quiet slim>
          {words.my.tell.back}
          <span class="t-vh">{`: ${words.my.tell.day(name, longDay(session.day))}`}</span>
        </PostButton>
      </>
    )
  if (session.told === 'did-not-happen') return <p class="t-small">{words.my.tell.state.not}</p>
  return (
    <PostButton action={paths.notHappened.to(to)} quiet slim>
      {words.my.tell.button}
      <span class="t-vh">{`: ${words.my.tell.day(name, longDay(session.day))}`}</span>
    </PostButton>
  )
}
