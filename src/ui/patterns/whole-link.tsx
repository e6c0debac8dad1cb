import type { VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

type Props = {
  /** The whole link, as it is handed on. */
  link: string
  /** How it is copied by hand: for whoever has no button. */
  hint: string
}

const id = 'whole-link'

/**
 * A link too long to be marked with a thumb, in full, and a button that copies it. The button is hidden until a script finds
 * that this browser lets a page copy; what became of it is said in words, and read out.
 */
export function WholeLink({ link, hint }: Props): VNode {
  const words = useWords()
  return (
    <div>
      <p class="t-whole-link" id={id}>
        {link}
      </p>
      <div class="t-row" data-t-copy-link={id} data-t-copied={words.linkCopied} data-t-not-copied={words.linkNotCopied}>
        <button type="button" class="t-button t-button--quiet" hidden>
          <Icon name="doc" size="s" />
          {words.copyLink}
        </button>
        <p role="status" />
      </div>
      <p class="t-small">{hint}</p>
    </div>
  )
}
