import type { VNode } from 'preact'
import { useAround } from '../around.ts'
import type { PageSpace } from '../navigation.ts'
import { useWords } from '../text.ts'

/** The foot of a page: signing out, and on the public site what stands behind it. */
export function Foot({ space }: { space: PageSpace }): VNode | null {
  const { person } = useAround()
  const words = useWords()
  if (space === 'desk' && !person) return null
  return (
    <footer class="t-foot">
      {(space === 'my' || space === 'own') && <p>{words.leaveNote}</p>}
      {space === 'public' && (
        <p>
          {words.foot.free} <a href="/open-data">{words.foot.data}</a> ·{' '}
          <a href="/rules/requirements">{words.foot.requirements}</a> · <a href="/look">{words.foot.look}</a> ·{' '}
          <a href="/accessibility">{words.foot.accessibility}</a> ·{' '}
          <a href="/expectations?for=easy">{words.easyRead}</a> · <a href="/class-code">{words.foot.forADay}</a>
        </p>
      )}
      {person && (
        <form method="post" action="/sign-out" class="t-row" data-t-sign-out={words.unsent}>
          <span>{words.signedInAs(person.called)}</span>
          <button type="submit" class="t-button t-button--quiet t-button--slim">
            {words.signOut}
          </button>
        </form>
      )}
    </footer>
  )
}
