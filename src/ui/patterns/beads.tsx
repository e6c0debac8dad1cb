import type { ComponentChildren, VNode } from 'preact'
import { BeadMark } from '../pictures/bead.tsx'
import type { BeadName } from '../pictures/names.ts'
import { useWords, type Words } from '../text.ts'

/** The six states of a session. Unlogged is not undelivered: it is *not told yet* (SUP-4). */
export type BeadState = 'happened' | 'did-not-happen' | 'child-away' | 'moved' | 'not-told' | 'to-come'

export type Bead = {
  state: BeadState
  /** The whole day, for who cannot see the mark: `Monday 16 November`. */
  day: string
  /** The word under the mark: `Mon`. */
  short?: string | undefined
  /** Instead of the state's own words: `moved to Friday 27, and happened`. */
  words?: string | undefined
}

export type BeadWeek = {
  /** `16 to 20 Nov`, `This week`. */
  week: string
  /** The reason beside it, if there is one: `Kofi at the dentist on Thursday`. */
  why?: string | undefined
  /** The week we are in stands out. */
  isNow?: boolean | undefined
  beads: readonly Bead[]
}

type Props = {
  /** What the beads say, in a sentence, first: `Eight sessions so far. Five happened …`. */
  sentence: ComponentChildren
  /** More than eight sessions: a row a week, newest first. */
  weeks?: readonly BeadWeek[] | undefined
  /** Up to eight: one line. */
  line?: readonly Bead[] | undefined
  /** Which time the line is of, where the sentence speaks of more: `This week`. */
  lineOf?: string | undefined
  /** The child's name, for *Kofi was away*; the key is drawn only when `withKey`. */
  child?: string | undefined
  withKey?: boolean | undefined
}

const drawn: Record<BeadState, BeadName> = {
  happened: 'yes',
  'did-not-happen': 'no',
  'child-away': 'away',
  moved: 'moved',
  'not-told': 'wait',
  'to-come': 'soon',
}
const inOrder: readonly BeadState[] = ['happened', 'did-not-happen', 'moved', 'child-away', 'not-told', 'to-come']

/** The words of a state, with the child's name where one is away. */
export const beadWords = (words: Words, state: BeadState, child?: string): string =>
  state === 'child-away' && child ? words.away(child) : words.bead[drawn[state]]

/** What we agreed, and what happened: the sentence, the beads, the key. */
export function Beads({ sentence, weeks, line, lineOf, child, withKey }: Props): VNode {
  return (
    <>
      <p>{sentence}</p>
      {weeks && weeks.length > 0 && (
        <ol class="t-weeks">
          {weeks.map(week => (
            <li key={week.week}>
              <span class="t-weeks__week">
                {week.isNow ? <b>{week.week}</b> : week.week}
                {week.why && <span class="t-weeks__why">{week.why}</span>}
              </span>
              <span class="t-weeks__days">
                {week.beads.map(bead => (
                  <span key={bead.day} class="t-weeks__day">
                    <OneBead bead={bead} child={child} />
                    <Short of={bead} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
      {lineOf && line && line.length > 0 && <p class="t-b t-small">{lineOf}</p>}
      {line && line.length > 0 && <BeadLine beads={line} child={child} />}
      {withKey && <BeadKey child={child} />}
    </>
  )
}

/** Beads alone in a line, beside or under their sentence. */
export const BeadLine = ({ beads, child }: { beads: readonly Bead[]; child?: string | undefined }): VNode => (
  <p class="t-beadline">
    {beads.map(bead => (
      <span key={bead.day} class="t-weeks__day">
        <OneBead bead={bead} child={child} />
        <Short of={bead} />
      </span>
    ))}
  </p>
)

/** What each mark means. */
export function BeadKey({ child }: { child?: string | undefined }): VNode {
  const words = useWords()
  return (
    <ul class="t-key" aria-label={words.key}>
      {inOrder.map(state => (
        <li key={state}>
          <BeadMark is={drawn[state]} small /> {beadWords(words, state, child)}
        </li>
      ))}
    </ul>
  )
}

/** A small mark with its word beside it, in a table or a list. */
export function BeadTag({ state, words }: { state: BeadState; words?: string | undefined }): VNode {
  const own = useWords()
  return (
    <span class="t-beadtag">
      <BeadMark is={drawn[state]} small /> {words ?? beadWords(own, state)}
    </span>
  )
}

/** For the eye alone: the mark says the whole day. */
const Short = ({ of }: { of: Bead }): VNode | null => (of.short ? <span data-t-unspoken>{of.short}</span> : null)

function OneBead({ bead, child }: { bead: Bead; child: string | undefined }): VNode {
  const words = useWords()
  const said = bead.words ?? beadWords(words, bead.state, child)
  const lower = said === words.away(child ?? '') ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`
  return <BeadMark is={drawn[bead.state]} label={`${bead.day}: ${lower}`} />
}
