import type { VNode } from 'preact'
import { fullDay } from '../../../../kernel/plain-date.ts'
import { seesPart } from '../../../../kernel/standing.ts'
import { Empty } from '../../../../ui/patterns/empty.tsx'
import { Sheet } from '../../../../ui/patterns/sheet.tsx'
import { hasPortrait, Portrait } from '../../../../ui/pictures/portrait.tsx'
import { type OnToday, timeWords } from '../../../support/index.ts'
import { type Part, profileParts } from '../../domain/parts.ts'
import type { RecordView } from '../../store/record-view.ts'
import { entriesOf } from '../../store/record-words.ts'
import type { OnOneSide } from '../one-side.ts'
import { linesOf, sentencesOf } from '../shape.ts'
import type { Text } from '../text/text.ts'
import { sentencesAbout } from './chosen-words.tsx'
import { Checked } from './safe.tsx'
import { SheetBody } from './sheet-body.tsx'

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
      {isEmpty && <Empty>{seesPart(view.facts.me.standing) ? words.part : words.none}</Empty>}
      <SheetBody
        content={contentOf(view, today, text)}
        text={text}
        knownAs={child.knownAs}
        isOneOfMany={isOneOfMany}
        checked={<Checked view={view} text={text} />}
      />
    </Sheet>
  )
}

/** Nothing of it is there for the one who reads: nothing to have read, and nobody chose it. */
export const isEmptyPage = (view: RecordView): boolean => profileParts.every(part => wordsOf(view, part).length === 0)

/** On one side of paper only words have room: what is drawn or spoken alone stands in the record. */
const wordsOf = (view: RecordView, part: Part) => entriesOf(view, part).filter(entry => entry.words.trim() !== '')

/** What stands on it: every word of the parts of the page, one thing in the child’s own words, and what is on today. */
function contentOf(view: RecordView, today: readonly OnToday[], text: Text): OnOneSide {
  const [quote] = (['what-matters', 'about-me', 'hopes'] as const).flatMap(part =>
    wordsOf(view, part).filter(entry => entry.voice === 'young-person'),
  )
  const own = view.chosen.find(each => each.whose === view.facts.child)
  const words = (part: Part) => wordsOf(view, part).map(entry => entry.words)
  return {
    name: view.child.fullName,
    ...(own && { wording: sentencesAbout(own, view.child.knownAs, text).join(' ') }),
    safe: words('keep-me-safe'),
    helps: words('helps').flatMap(linesOf),
    goodAt: words('good-at').map(sentencesOf),
    communicate: words('communicate').map(sentencesOf),
    ...(quote && { quote: sentencesOf(quote.words) }),
    today: today.map(each => ({
      term: each.time ? timeWords(each.time) : text.desk.profile.anyTime,
      words: [each.name, each.place].filter(Boolean).join(', '),
    })),
  }
}
