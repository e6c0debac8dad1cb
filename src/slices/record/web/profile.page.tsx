import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { PostButton } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Across } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Checks, RowsLink } from '../../../ui/patterns/rows.tsx'
import { PrintButton, Sheet, SheetColumns } from '../../../ui/patterns/sheet.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { hasPortrait, Portrait } from '../../../ui/pictures/portrait.tsx'
import { type Part, profileParts } from '../domain/parts.ts'
import type { ClassReading } from '../store/class-reading.ts'
import { entriesOf, type RecordView } from '../store/record-view.ts'
import { KeepSafe } from './parts/safe.tsx'
import * as paths from './paths.ts'
import { linesOf, sentencesOf } from './shape.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  readonly reading: ClassReading
  /** Whether the one who asks has read this page, as it stands now. */
  readonly mine: 'unread' | 'read' | 'changed'
}

/** The one-page profile: keep me safe, what helps, good at, how to talk; one side of A4 (RCD-7, board 04). */
export function ProfilePage({ view, text, reading, mine }: Props): VNode {
  const words = text.desk.profile
  const { child } = view
  const under = [
    text.desk.child.under(child.age, child.className ?? ''),
    child.sayIt && text.desk.child.say(child.sayIt),
  ].filter(Boolean)
  return (
    <Page title={words.title(child.fullName)} space="desk" ground="desk">
      <SheetColumns side={<Side view={view} text={text} reading={reading} mine={mine} />}>
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
        </Sheet>
      </SheetColumns>
    </Page>
  )
}

type Inside = Pick<Props, 'view' | 'text'>

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

function Side({ view, text, reading, mine }: Props): VNode {
  const words = text.desk.profile
  const { child } = view
  return (
    <>
      <Card title={words.before}>
        {child.className && reading.all > 0 && <p>{words.count(reading.all, reading.read, child.className)}</p>}
        {mine === 'read' ? (
          <Notice kind="ok">{words.done}</Notice>
        ) : (
          <>
            {mine === 'changed' && <p>{words.changedSince}</p>}
            <PostButton action={paths.profileRead.to({ child: child.child })} wide icon="check">
              {words.read(child.knownAs)}
            </PostButton>
          </>
        )}
        <PrintButton />
      </Card>
      <Card title={words.still} small>
        {reading.still.length > 0 ? (
          <RowsLink
            links={reading.still.map(each => ({
              href: paths.profile.to({ child: each.child.child }),
              words: each.child.fullName,
              ...(each.hasMedicine && { tag: <Tag is="info">{words.medicine}</Tag> }),
            }))}
          />
        ) : (
          <p>{words.allRead}</p>
        )}
      </Card>
      {view.contact && (
        <Card title={words.stuck} small>
          <p>
            {words.stuckAsk(view.contact.fullName)} {view.contact.phone}
          </p>
        </Card>
      )}
    </>
  )
}
