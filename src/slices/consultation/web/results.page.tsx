import type { VNode } from 'preact'
import { fullDay, longDay } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Voices } from '../../../ui/patterns/voice.tsx'
import type { Short } from '../domain/consensus/weigh.ts'
import { declaredGroups } from '../domain/events.ts'
import { DialogueTabs } from './dialogue-tabs.tsx'
import { ShareTable } from './results/share-table.tsx'
import { ResultsSide } from './results/side.tsx'
import { Cares, Stand } from './results/stand.tsx'
import { hide, type Line, type ResultsView } from './results-view.ts'
import { byOf } from './say-view.ts'
import type { Text } from './text/text.ts'

type Props = { view: ResultsView; text: Text; isOpen: boolean }
const count = (n: number): string => n.toLocaleString('en-GB')

/** Where people stand, what they share, and where they differ. While it is open it shows itself anew. */
export function ResultsPage({ view, text, isOpen }: Props): VNode {
  const { dialogue } = view
  const words = text.public.results
  const day = isOpen
    ? text.say.openUntil(longDay(dialogue.until))
    : `${text.say.ended}, ${fullDay(dialogue.closedOn ?? dialogue.until)}`
  return (
    <Page title={words.title(dialogue.title)} space="public">
      <div class="t-stack" data-t-again={isOpen ? '5' : undefined}>
        <Head
          title={words.title(dialogue.title)}
          lead={`${words.facts(count(view.people), count(view.votes), count(view.statements))} ${day}.`}
        />
        <DialogueTabs dialogue={dialogue} here="results" words={text.public.tabs} />
        <Columns side={<ResultsSide view={view} text={text} isOpen={isOpen} />}>
          {view.people === 0 ? <Card>{<p>{words.nobody}</p>}</Card> : <Found view={view} text={text} isFolded />}
        </Columns>
      </div>
    </Page>
  )
}

type FoundProps = { view: ResultsView; text: Text; isFolded?: boolean }

/** What was found; `isFolded` keeps all but the clearest few of each folded, on a page that is read on a phone. */
export function Found({ view, text, isFolded = false }: FoundProps): VNode {
  const words = text.public.results
  const table = (caption: string, lines: readonly Line[]) => {
    const [first, rest] = isFolded && lines.length > fitOnPhone + 1 ? parted(lines) : [lines, []]
    return (
      <>
        <ShareTable {...{ caption, lines: first, view, text }} />
        {rest.length > 0 && (
          <details>
            <summary>{words.moreOf(rest.length)}</summary>
            <ShareTable {...{ caption: words.moreOf(rest.length), lines: rest, view, text }} />
          </details>
        )}
      </>
    )
  }
  return (
    <>
      <Stand view={view} words={words} />
      <Card title={words.common}>
        <p class="t-small t-soft">{words.commonWords}</p>
        {view.common.length === 0 ? <p>{words.commonNone}</p> : table(words.common, view.common)}
        {isOfFew(view.common) && <p class="t-small t-soft">{words.fewSame}</p>}
      </Card>
      {view.bridges.length > 0 && (
        <Card title={words.bridges}>
          <p class="t-small t-soft">{words.bridgesWords}</p>
          {table(
            words.bridges,
            view.bridges.map(each => ({
              ...each,
              more: <p class="t-small">{shortInWords(each.short, view, text)}</p>,
            })),
          )}
        </Card>
      )}
      <Card title={words.differ}>
        <p class="t-small t-soft">{words.differWords}</p>
        {view.differences.length === 0 ? <p>{words.differNone}</p> : table(words.differ, view.differences)}
        {view.quoted.length > 0 && (
          <Voices
            voices={view.quoted.slice(0, 4).map(each => ({
              key: each.statement,
              of: byOf(each) === 'young-person' ? 'own' : byOf(each) === 'parent' ? 'family' : 'professional',
              who: text.say.by[byOf(each)],
              quoted: true,
              children: each.words,
            }))}
          />
        )}
      </Card>
      {view.groups.length > 1 && <Cares view={view} words={words} />}
    </>
  )
}

const fitOnPhone = 4
const parted = (lines: readonly Line[]) => [lines.slice(0, fitOnPhone), lines.slice(fitOnPhone)] as const

const isOfFew = (lines: readonly Line[]): boolean =>
  lines.some(({ everyone, groups }) => [everyone, ...groups].some(share => share?.held))

/** What a sentence lacks to be common ground. */
export function shortInWords(short: Short, view: ResultsView, text: Text): string {
  const words = text.public.results
  switch (short.why) {
    case 'young-not-heard':
      return words.youngNotHeard(`${hide(short.heard, view.fewest) ?? words.fewer(view.fewest)}`, view.youngNeeded)
    case 'young-do-not-agree':
      return words.youngDoNotAgree(view.most)
    case 'group-does-not-agree':
      return words.groupDoesNot(text.say.groups[declaredGroups[short.declared] ?? 'other'], view.most)
  }
}
