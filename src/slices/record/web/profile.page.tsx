import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Across } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Checks } from '../../../ui/patterns/rows.tsx'
import { Sheet, SheetColumns } from '../../../ui/patterns/sheet.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { hasPortrait, Portrait } from '../../../ui/pictures/portrait.tsx'
import { type OnToday, timeWords } from '../../support/index.ts'
import { type Part, profileParts } from '../domain/parts.ts'
import type { ClassReading } from '../store/class-reading.ts'
import type { RecordView } from '../store/record-view.ts'
import { entriesOf } from '../store/record-words.ts'
import { KeepSafe } from './parts/safe.tsx'
import { ProfileSide } from './profile-side.tsx'
import { linesOf, sentencesOf } from './shape.ts'
import type { Text } from './text/text.ts'

export type ProfileProps = {
  readonly view: RecordView
  readonly text: Text
  readonly reading: ClassReading
  /** What was agreed for today, by its time; nothing for who may not see it. */
  readonly today: readonly OnToday[]
  /** Whether the one who asks has read this page, as it stands now. */
  readonly mine: 'unread' | 'read' | 'changed'
}

/** The one-page profile: keep me safe, what helps, good at, how to talk; one side of A4 (RCD-7, board 04). */
export function ProfilePage({ view, text, reading, today, mine }: ProfileProps): VNode {
  const words = text.desk.profile
  const { child } = view
  const under = [
    text.desk.child.under(child.age, child.className ?? ''),
    child.sayIt && text.desk.child.say(child.sayIt),
  ].filter(Boolean)
  return (
    <Page title={words.title(child.fullName)} space="desk" ground="desk">
      <SheetColumns side={<ProfileSide view={view} text={text} reading={reading} mine={mine} />}>
        <Sheet
          title={child.fullName}
          under={under.join(' · ')}
          portrait={child.portrait && hasPortrait(child.portrait) && <Portrait of={child.portrait} size="l" />}
          aside={
            <>
              {fullDay(view.today)}
              <br />
              {words.minutes}
            </>
          }
          foot={words.foot(child.knownAs)}
        >
          <KeepSafe view={view} text={text} />
          {profileParts.every(part => entriesOf(view, part).length === 0) && <Empty>{words.none}</Empty>}
          <Helps view={view} text={text} />
          <Across count={2}>
            <PartOnPage view={view} text={text} part="good-at" />
            <PartOnPage view={view} text={text} part="communicate" />
          </Across>
          <OwnQuote view={view} />
          <Today today={today} text={text} />
        </Sheet>
      </SheetColumns>
    </Page>
  )
}

type Inside = Pick<ProfileProps, 'view' | 'text'>

function Helps({ view, text }: Inside): VNode | null {
  const lines = entriesOf(view, 'helps').flatMap(entry => linesOf(entry.words))
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{text.parts.helps.title}</h2>
      <Checks twoColumns items={lines.map(line => ({ key: line, words: <span dir="auto">{line}</span> }))} />
    </section>
  )
}

function PartOnPage({ view, text, part }: Inside & { readonly part: Part }): VNode | null {
  const entries = entriesOf(view, part)
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
function OwnQuote({ view }: { readonly view: RecordView }): VNode | null {
  const [quote] = (['what-matters', 'about-me', 'hopes'] as const).flatMap(part =>
    entriesOf(view, part).filter(entry => entry.voice === 'young-person'),
  )
  return quote ? (
    <Voice of="own" who={view.child.knownAs} quoted>
      {sentencesOf(quote.words)}
    </Voice>
  ) : null
}

/** When what, and where: an adult who does not know the child is told before it comes. */
function Today({ today, text }: Pick<ProfileProps, 'today' | 'text'>): VNode | null {
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
