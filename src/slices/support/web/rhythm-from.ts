import type { BodyId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Rhythm } from '../domain/events.ts'

type Typed = {
  readonly evidence: 'session' | 'every day' | 'once'
  readonly weekdays: readonly string[]
  readonly time: string | undefined
  readonly place: string | undefined
  readonly to: PlainDate
}

/** The rhythm a form asked for. Something given once is due by the last day it is agreed for. */
export function rhythmFrom({ evidence, weekdays, time = '', place = '', to }: Typed, heldAt: BodyId): Rhythm {
  switch (evidence) {
    case 'session':
      return { evidence, weekdays: weekdays.map(Number), time, place, heldAt }
    case 'every day':
      return { evidence, time, place, heldAt }
    case 'once':
      return { evidence, by: to, heldAt }
  }
}
