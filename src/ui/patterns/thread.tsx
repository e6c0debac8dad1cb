import type { ComponentChildren, VNode } from 'preact'
import { BeadMark } from '../pictures/bead.tsx'
import { Icon } from '../pictures/icon.tsx'
import type { BeadName, IconName } from '../pictures/names.ts'
import { Voice, type VoiceProps } from './voice.tsx'

export type ThreadEntry =
  | ({ kind: 'voice' } & VoiceProps)
  | {
      kind: 'event'
      words: ComponentChildren
      /** A tick unless told otherwise. */
      icon?: IconName | undefined
      bead?: BeadName | undefined
      /** Who did it, for whom. */
      meta?: ComponentChildren
    }

export type ThreadDay = { day: string; entries: readonly ThreadEntry[] }

/** What was said and done, in the order of days: a concern from its first word, a child's timeline. */
export const Thread = ({ days }: { days: readonly ThreadDay[] }): VNode => (
  <ol class="t-thread">
    {days.map(({ day, entries }) => (
      <li key={day}>
        <p class="t-thread__day">{day}</p>
        <ol>
          {entries.map((entry, index) => (
            <li key={index}>
              <Entry entry={entry} />
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ol>
)

function Entry({ entry }: { entry: ThreadEntry }): VNode {
  if (entry.kind === 'voice') return <Voice {...entry} />
  return (
    <div class="t-thread__event">
      {entry.bead ? <BeadMark is={entry.bead} small /> : <Icon name={entry.icon ?? 'check'} size="s" />}
      <div>
        {typeof entry.words === 'string' ? <p>{entry.words}</p> : entry.words}
        {entry.meta && <p class="t-small">{entry.meta}</p>}
      </div>
    </div>
  )
}
