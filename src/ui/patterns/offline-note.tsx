import type { VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

/**
 * *No signal. Carry on.* Stands first in a page with a group form; a script shows it while there is no signal or while
 * something waits to be sent.
 */
export function OfflineNote(): VNode {
  const words = useWords().offline
  return (
    <div class="t-notice t-notice--plain" role="status" data-t-offline hidden>
      <Icon name="nowifi" />
      <div>
        <p>
          <b>{words.title}</b>
        </p>
        <p class="t-small">{words.words}</p>
        <p class="t-small" data-t-waiting hidden>
          <b>1</b> {words.waiting}
        </p>
        <p class="t-small" data-t-stuck hidden>
          <b>1</b> {words.stuck}
        </p>
      </div>
    </div>
  )
}
