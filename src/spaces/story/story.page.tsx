import type { VNode } from 'preact'
import { longDay, type PlainDate } from '../../kernel/plain-date.ts'
import type { recordText, Story, StoryEvent } from '../../slices/record/index.ts'
import { Page } from '../../ui/page.tsx'
import { Go } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Empty } from '../../ui/patterns/empty.tsx'
import { DateField } from '../../ui/patterns/form-more.tsx'
import { TextField } from '../../ui/patterns/form-text.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { Tabs } from '../../ui/patterns/tabs.tsx'
import { Thread, type ThreadEntry } from '../../ui/patterns/thread.tsx'
import { isReckoned, type Line, linesOf } from './lines.ts'
import type { Asked, Kind } from './story-asked.ts'

type Text = ReturnType<typeof recordText>

type Props = {
  readonly story: Story
  readonly text: Text
  /** What an event is called, from the slice whose event it is. */
  readonly say: (type: string) => string
  /** What each thing agreed is called, by its id. */
  readonly names: ReadonlyMap<string, string>
  readonly asked: Asked
  readonly space: 'my' | 'desk'
  readonly links: {
    readonly here: string
    readonly child: string
    readonly recordThen: string
    readonly older: string | undefined
    /** All of it, and each kind, with whatever else was asked for. */
    readonly kinds: readonly { readonly kind: Kind | undefined; readonly href: string }[]
  }
}

/** A child's story, day by day, now or as it stood on any day (RCD-8); all of it, one kind, or where a word stands. */
export function StoryPage({ story, text, say, names, asked, space, links }: Props): VNode {
  const words = text.story
  const title = words.title(story.child.knownAs)
  const asOf = asked.day
  return (
    <Page title={title} space={space} width="narrow">
      <Stack>
        <Head above={<a href={links.child}>{story.child.fullName}</a>} title={title} lead={words.lead} />
        <Asking asked={asked} words={words} here={links.here} />
        <Tabs
          label={words.kinds}
          tabs={links.kinds.map(({ kind, href }) => ({
            href,
            words: words.kind[kind ?? 'all'],
            isHere: kind === asked.kind,
          }))}
        />
        {asOf && (
          <Notice>
            <p class="t-b">{words.stood(asOf)}</p>
            <Go href={links.recordThen}>{words.recordThen}</Go>
            <Go href={links.here}>{words.now}</Go>
          </Notice>
        )}
        {story.events.length === 0 ? (
          <Empty>
            <p>{asked.find ? words.notFound(asked.find) : asked.kind ? words.noneOfKind : words.none}</p>
            {(asked.find || asked.kind) && <Go href={links.here}>{words.whole}</Go>}
          </Empty>
        ) : (
          <Thread
            days={daysOf(story).map(([day, events]) => ({
              day: longDay(day),
              entries: linesOf(events).map(entryOf(story, text, say, names)),
            }))}
          />
        )}
        {links.older && <Go href={links.older}>{words.older}</Go>}
      </Stack>
    </Page>
  )
}

/** A word to find, a day to see it as it stood on; by address, so that it can be found again. */
function Asking({ asked, words, here }: { asked: Asked; words: Text['story']; here: string }): VNode {
  return (
    <Card>
      <form method="get" action={here}>
        <Stack>
          <TextField name="find" label={words.find} hint={words.findHint} value={asked.find} width={20} />
          <DateField name="on" label={words.on} day={asked.typed} problem={asked.isWrong ? words.notADay : undefined} />
          {asked.kind && <input type="hidden" name="kind" value={asked.kind} />}
          <button class="t-button t-button--quiet" type="submit">
            {words.show}
          </button>
        </Stack>
      </form>
    </Card>
  )
}

/** Day by day, the latest first; what belongs to a day stands together, whenever it was typed. */
function daysOf({ events }: Story): readonly (readonly [PlainDate, readonly StoryEvent[]])[] {
  const days = new Map<PlainDate, StoryEvent[]>()
  for (const event of events) days.set(event.on, [...(days.get(event.on) ?? []), event])
  return [...days.entries()].toSorted(([a], [b]) => b.localeCompare(a))
}

const entryOf =
  (story: Story, text: Text, say: Props['say'], names: Props['names']) =>
  ({ event, alike }: Line): ThreadEntry => {
    const who = isReckoned(event) ? undefined : story.nameOf(event.saidBy ?? event.by)
    const name = who ? [who.fullName, who.jobWords].filter(Boolean).join(', ') : ''
    const part = Object.entries(text.parts).find(([known]) => known === event.part)?.[1].title
    const about = part ?? (event.commitment && names.get(event.commitment))
    const what = [say(event.type), about].filter(Boolean).join(': ')
    if (!event.words) return { kind: 'event', words: what, meta: metaOf(alike, name, story, text) }
    const typed = event.saidBy && event.by && event.by !== event.saidBy ? story.nameOf(event.by)?.called : undefined
    const isChild = who !== undefined && `${who.person}` === `${story.child.child}`
    return {
      kind: 'voice',
      of: isChild ? 'own' : who?.jobWords ? 'professional' : 'family',
      who: [name, typed && text.voice.typedBy(typed), what].filter(Boolean).join(' · '),
      quoted: true,
      children: event.words,
    }
  }

/** Who did it; whom they asked, by name where names are known; how often, where it was more than once. */
function metaOf(alike: readonly StoryEvent[], by: string, story: Story, { story: words }: Text): string {
  // An owner stands in what was agreed too: only who was really asked is said to have been.
  const wasAsked = alike.filter(each => each.type.endsWith('Asked'))
  const asked = [...new Set(wasAsked.flatMap(each => story.nameOf(each.asked)?.called ?? []))]
  const askedWords = asked.length > 0 && words.asked(new Intl.ListFormat('en-GB').format(asked))
  const times = !askedWords && alike.length > 1 && words.times(alike.length)
  return [askedWords, times, by].filter(Boolean).join(' · ')
}
