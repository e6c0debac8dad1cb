import type { VNode } from 'preact'
import { fullDay } from '../../../../kernel/plain-date.ts'
import { seesPart } from '../../../../kernel/standing.ts'
import { Empty } from '../../../../ui/patterns/empty.tsx'
import { Sheet } from '../../../../ui/patterns/sheet.tsx'
import { hasPortrait, Portrait } from '../../../../ui/pictures/portrait.tsx'
import { type OnToday, timeWords } from '../../../support/index.ts'
import { mayStandFor, type PageReader, pageFor } from '../../domain/page-readers.ts'
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
  /** Whose page it is: it leads with what they need first. */
  readonly reader: PageReader
  /** It is for the one who reads it: all that they may read of it stands there. For somebody else, what may be handed on. */
  readonly isMine?: boolean
  /** One of several on a page: its name is then no longer the page's own heading. */
  readonly isOneOfMany?: boolean
  /** What is on today: only on a page of one child. */
  readonly today?: readonly OnToday[]
}

/** A child on one side of A4: keep me safe, good at, then what this reader needs first (board 04; strengths lead, R21.2). */
export function ProfileSheet({ view, text, reader, isMine = false, isOneOfMany, today = [] }: Props): VNode {
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
          {words.forReader[reader]}
          <br />
          {words.minutes}
        </>
      }
      {...(!isEmpty && { foot: words.foot(child.knownAs) })}
    >
      {isEmpty && <Empty>{seesPart(view.facts.me.standing) ? words.part : words.none}</Empty>}
      <SheetBody
        content={contentOf({ view, today, text, reader, isMine })}
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

type Content = Required<Pick<Props, 'view' | 'today' | 'text' | 'reader' | 'isMine'>>

/** What stands on it: the parts of this reader’s page, one thing in the child’s own words, today, and whom to ring. */
function contentOf({ view, today, text, reader, isMine }: Content): OnOneSide {
  const { beside, lists, hasToday } = pageFor(reader)
  const said = (part: Part) => wordsOf(view, part).filter(entry => isMine || mayStandFor(reader, entry.audience))
  const words = (part: Part) => said(part).map(entry => entry.words)
  const [quote] = (['what-matters', 'about-me', 'hopes'] as const)
    .filter(part => part !== beside && !lists.includes(part))
    .flatMap(part => said(part).filter(entry => entry.voice === 'young-person'))
  const own = view.chosen.find(each => each.whose === view.facts.child)
  const titled = (part: Part, of: readonly string[]) => ({ title: text.parts[part].title, words: of })
  return {
    name: view.child.fullName,
    ...(own && { wording: sentencesAbout(own, view.child.knownAs, text).join(' ') }),
    safe: words('keep-me-safe'),
    pair: [titled('good-at', words('good-at').map(sentencesOf)), titled(beside, words(beside).map(sentencesOf))],
    ticked: lists.map(part => titled(part, words(part).flatMap(linesOf))),
    ...(quote && { quote: sentencesOf(quote.words) }),
    today: hasToday
      ? today.map(each => ({
          term: each.time ? timeWords(each.time) : text.desk.profile.anyTime,
          words: [each.name, each.place].filter(Boolean).join(', '),
        }))
      : [],
    ring: ringOf(view, text),
  }
}

/** Whom to ring: the child’s named contact, and the setting. Where no number is kept, the office says it. */
function ringOf({ contact, setting }: RecordView, text: Text): readonly string[] {
  const { line } = text.desk.profile
  return [
    ...(contact ? [line([contact.fullName, contact.jobWords].filter(Boolean).join(', '), contact.phone)] : []),
    ...(setting ? [line(setting.name, setting.phone)] : []),
  ]
}
