import type { VNode } from 'preact'
import { PostButton } from '../../../../ui/patterns/buttons.tsx'
import { heldBackReasons } from '../../domain/events.ts'
import type { DialogueRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = {
  dialogue: DialogueRow
  statement: string
  /** What opens it, and what it does. */
  title: string
  about: string
  text: Text
}

/** A sentence is held back for one of four reasons and no other (CON-7): one button each. */
export const HoldBack = ({ dialogue, statement, title, about, text }: Props): VNode => (
  <details>
    <summary>{title}</summary>
    <p>{about}</p>
    <div class="t-stack-s">
      {heldBackReasons.map(because => (
        <PostButton
          key={because}
          action={paths.read.to({ ...dialogue, statement })}
          hidden={{ does: 'hold', because }}
          quiet
          slim
        >
          {text.public.reading.reasons[because]}
        </PostButton>
      ))}
    </div>
  </details>
)
