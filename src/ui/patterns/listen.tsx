import type { VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

type Props = {
  /** The id of what is read: a card's. */
  to: string
  /** For who does not see the card: `what helps me`. */
  of?: string | undefined
}

/** Reads one card aloud. Hidden until a script finds that this device can speak. */
export function Listen({ to, of }: Props): VNode {
  const words = useWords()
  return (
    <button
      type="button"
      class="t-button t-button--quiet t-button--listen"
      data-t-listen={to}
      data-t-stop={words.stopListening}
      hidden
    >
      <Icon name="speaker" />
      <span>{words.listen}</span>
      {of && <span class="t-vh"> {words.listenTo(of)}</span>}
    </button>
  )
}
