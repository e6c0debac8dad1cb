import type { VNode } from 'preact'
import { fullDay } from '../../../../kernel/plain-date.ts'
import { seesPart } from '../../../../kernel/standing.ts'
import { Across } from '../../../../ui/patterns/columns.tsx'
import { Empty } from '../../../../ui/patterns/empty.tsx'
import { Facts } from '../../../../ui/patterns/facts.tsx'
import { Checks } from '../../../../ui/patterns/rows.tsx'
import { Sheet } from '../../../../ui/patterns/sheet.tsx'
import { Voice } from '../../../../ui/patterns/voice.tsx'
import { hasPortrait, Portrait } from '../../../../ui/pictures/portrait.tsx'
import { type OnToday, timeWords } from '../../../support/index.ts'
import { type Part, profileParts } from '../../domain/parts.ts'
import type { RecordView } from '../../store/record-view.ts'
import { entriesOf } from '../../store/record-words.ts'
import { linesOf, sentencesOf } from '../shape.ts'
import type { Text } from '../text/text.ts'
import { KeepSafe } from './safe.tsx'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** One of several on a page: its name is then no longer the page's own heading. */
  readonly isOneOfMany?: boolean
  /** What is on today: only on a page of one child. */
  readonly today?: readonly OnToday[]
}

/** A child on one side of A4: keep me safe, good at and how to talk, what helps (board 04; strengths lead, R21.2). */
export function ProfileSheet({ view, text, isOneOfMany, today = [] }: Props): VNode {
  const words = text.desk.profile
  const { child } = view
  const under = [
    text.desk.child.under(child.age, child.className ?? ''),
    child.sayIt && text.desk.child.say(child.sayIt),
  ].filter(Boolean)
  const isEmpty = isEmptyPage(view)
  return (
    <Sheet
      title={child.fullName}
      isOneOfMany={isOneOfMany}
      under={under.join(' · ')}
      portrait={child.portrait && hasPortrait(child.portrait) && <Portrait of={child.portrait} size="l" />}
      aside={
        <>
          {fullDay(view.today)}
          <br />
          {words.minutes}
        </>
      }
      {...(!isEmpty && { foot: words.foot(child.knownAs) })}
    >
      <KeepSafe view={view} text={text} />
      {isEmpty && <Empty>{seesPart(view.facts.me.standing) ? words.part : words.none}</Empty>}
      <Across count={2}>
        <PartOnPage view={view} text={text} part="good-at" />
        <PartOnPage view={view} text={text} part="communicate" />
      </Across>
      <Helps view={view} text={text} />
      <OwnQuote view={view} />
      <Today today={today} text={text} />
    </Sheet>
  )
}

/** Nothing of it is there for the one who reads: nothing to have read, and nobody chose it. */
export const isEmptyPage = (view: RecordView): boolean => profileParts.every(part => wordsOf(view, part).length === 0)

/** On one side of paper only words have room: what is drawn or spoken alone stands in the record. */
const wordsOf = (view: RecordView, part: Part) => entriesOf(view, part).filter(entry => entry.words.trim() !== '')

function Helps({ view, text }: Props): VNode | null {
  const lines = entriesOf(view, 'helps').flatMap(entry => linesOf(entry.words))
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{text.parts.helps.title}</h2>
      <Checks twoColumns items={lines.map(line => ({ key: line, words: <span dir="auto">{line}</span> }))} />
    </section>
  )
}

function PartOnPage({ view, text, part }: Props & { readonly part: Part }): VNode | null {
  const entries = wordsOf(view, part)
  if (entries.length === 0) return null
  return (
    <section>
      <h2>{text.parts[part].title}</h2>
      {entries.map(entry => (
        <p key={entry.entry} dir="auto">
          {sentencesOf(entry.words)}
        </p>
      ))}
    </section>
  )
}

/** One thing in their own words, where they gave one. */
function OwnQuote({ view }: Pick<Props, 'view'>): VNode | null {
  const [quote] = (['what-matters', 'about-me', 'hopes'] as const).flatMap(part =>
    wordsOf(view, part).filter(entry => entry.voice === 'young-person'),
  )
  return quote ? (
    <Voice of="own" who={view.child.knownAs} quoted>
      {sentencesOf(quote.words)}
    </Voice>
  ) : null
}

/** When what, and where: an adult who does not know the child is told before it comes. */
function Today({ today, text }: { readonly today: readonly OnToday[]; readonly text: Text }): VNode | null {
  if (today.length === 0) return null
  return (
    <section>
      <h2>{text.desk.profile.today}</h2>
      <Facts
        beside
        facts={today.map(each => ({
          term: each.time ? timeWords(each.time) : text.desk.profile.anyTime,
          words: [each.name, each.place].filter(Boolean).join(', '),
        }))}
      />
    </section>
  )
}
