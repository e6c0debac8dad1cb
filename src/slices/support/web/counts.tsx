import type { VNode } from 'preact'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Counts } from '../domain/events.ts'
import { isCounted } from '../domain/sessions.ts'
import type { SessionRow } from '../store/agreed-row.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly counts: Counts
  readonly sessions: readonly SessionRow[]
  readonly child: string
  readonly today: PlainDate
  readonly words: Text
}

/** The sentence before the beads: `Eight so far. Five happened, one of them on a new day. Two did not happen: …`. */
export function CountSentence({ counts, sessions, child, today, words }: Props): VNode {
  const { agreed, happened, moved, didNotHappen, childAway, notTold } = counts
  if (agreed === 0) return <>{words.count.nothing}</>
  const chose = sessions.filter(session => session.told === 'child-away' && session.why === 'chose-not-to').length
  const reasons = [
    ...new Set(
      sessions
        .filter(session => isCounted(session, today) && session.told === 'did-not-happen')
        .map(session => words.why[session.why ?? 'other']),
    ),
  ].join('; ')
  return (
    <>
      {words.count.soFar(agreed)} <b>{words.count.happened(happened + moved)}</b>
      {moved > 0 && `, ${words.count.moved(moved)}`}
      {'. '}
      {didNotHappen > 0 && (
        <>
          <b>{words.count.didNot(didNotHappen)}</b>
          {reasons && `: ${reasons}`}
          {'. '}
        </>
      )}
      {childAway > chose && `${words.count.away(child, childAway - chose)} `}
      {chose > 0 && `${words.count.chose(child, chose)} `}
      {notTold > 0 && <b>{words.count.notTold(notTold)}</b>}
    </>
  )
}
