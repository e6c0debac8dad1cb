import type { StoryEvent } from '../../slices/record/index.ts'

/** One line of a story: what happened, once or several times alike on one day. */
export type Line = { readonly event: StoryEvent; readonly alike: readonly StoryEvent[] }

/** What only our own lists need: whoever reads the story sees what it was about beside it. */
const untold: ReadonlySet<string> = new Set(['EntitlementBegan'])
/** What was reckoned from what people wrote down: nobody said it, whoever happened to write last. */
const reckoned: ReadonlySet<string> = new Set(['ShortfallNoticed', 'ReviewDue'])

export const isReckoned = ({ type }: StoryEvent): boolean => reckoned.has(type)

/**
 * The lines of one day: the same done by the same person about the same thing is one line, however often. What carries
 * words of its own always stands alone.
 */
export function linesOf(events: readonly StoryEvent[]): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const event of events.filter(each => !untold.has(each.type))) {
    const key = event.words
      ? `${event.position}`
      : [event.type, event.by, event.saidBy, event.part, event.commitment].join(' ')
    const line = lines.get(key)
    lines.set(key, line ? { ...line, alike: [...line.alike, event] } : { event, alike: [event] })
  }
  return [...lines.values()]
}
