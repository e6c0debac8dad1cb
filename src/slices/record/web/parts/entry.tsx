import type { VNode } from 'preact'
import { isRefusal } from '../../../../kernel/decider.ts'
import { longDay } from '../../../../kernel/plain-date.ts'
import { Across } from '../../../../ui/patterns/columns.tsx'
import { SafePart, Steps } from '../../../../ui/patterns/safe-box.tsx'
import { Voice as OneVoice, type VoiceProps, Voices } from '../../../../ui/patterns/voice.tsx'
import { mayAskChange } from '../../domain/change-asked.ts'
import { mayErase } from '../../domain/erasing.ts'
import type { Voice } from '../../domain/events.ts'
import { mayChooseSharing, mayRewrite } from '../../domain/may.ts'
import type { EntryChangeRow } from '../../store/entry-changes.ts'
import type { DifferenceRow, EntryRow } from '../../store/queries.ts'
import type { RecordWords } from '../../store/record-words.ts'
import { broughtWords } from '../brought-words.ts'
import { type Block, blocksOf } from '../shape.ts'
import type { Text } from '../text/text.ts'
import { Asked } from './asked.tsx'
import { Attached, type FileAt } from './attached.tsx'

/** Where the links of an entry lead, in the space the page stands in; none where the page is only read. */
export type EntryLinks = {
  readonly change: (entry: EntryRow) => string
  readonly differ: (entry: EntryRow) => string
  /** Every version, and there the way to erase it, for whoever may (RCD-23). */
  readonly history: (entry: EntryRow) => string
  readonly sharing?: ((entry: EntryRow) => string) | undefined
  /** Asking for a change to it (RCD-12): for the child and the family. */
  readonly ask?: ((entry: EntryRow) => string) | undefined
  /** Answering one: for whoever wrote it, or leads. */
  readonly answer?: ((change: EntryChangeRow) => string) | undefined
  /** Where somebody goes on who sees an answer differently. */
  readonly concern?: string | undefined
}

type Props = {
  readonly view: RecordWords
  readonly text: Text
  readonly entries: readonly EntryRow[]
  readonly links?: EntryLinks | undefined
  readonly fileAt: FileAt
}

/** The entries of one part, each voice whole, and beside it whoever sees it differently, the same size (RCD-4). */
export function Entries({ view, text, entries, links, fileAt }: Props): VNode {
  const voices = entries.flatMap(entry => [
    entryVoice(view, text, entry, fileAt, links),
    ...view.differences
      .filter(each => each.entry === entry.entry)
      .map(difference => differenceVoice(view, text, difference)),
  ])
  const [first] = voices
  return <>{voices.length === 1 && first ? <OneVoice {...first} /> : <Voices voices={voices} />}</>
}

function entryVoice(
  view: RecordWords,
  text: Text,
  entry: EntryRow,
  fileAt: FileAt,
  links: EntryLinks | undefined,
): VoiceProps {
  return {
    of: colourOf(entry.voice),
    who: whoseWords(view, text, entry),
    meta: <Meta view={view} text={text} entry={entry} links={links} />,
    children: (
      <>
        <Words words={entry.words} />
        <Attached attached={entry.attached} text={text} fileAt={fileAt} />
        <Asked view={view} text={text} entry={entry} links={links} />
      </>
    ),
  }
}

/** Whoever sees an entry differently, the same size as everybody (RCD-4). */
export const Differences = ({
  view,
  text,
  entry,
}: Omit<Props, 'entries' | 'fileAt'> & { readonly entry: EntryRow }) => {
  const beside = view.differences.filter(each => each.entry === entry.entry)
  return beside.length === 0 ? null : <Voices voices={beside.map(each => differenceVoice(view, text, each))} />
}

const differenceVoice = (view: RecordWords, text: Text, difference: DifferenceRow): VoiceProps & { key: string } => {
  const who = view.nameOf(difference.author)
  return {
    key: difference.view,
    of: colourOf(difference.voice),
    who: difference.voice === 'together' ? text.voice.together : nameAndIs(who.name, who.is),
    differs: true,
    meta: difference.brought ? broughtWords(view, text, difference.brought) : longDay(difference.writtenOn),
    children: <Words words={difference.words} />,
  }
}

/** Somebody's words, block by block, from the right where their script runs from the right. */
export const Words = ({ words, isSafe }: { readonly words: string; readonly isSafe?: boolean }): VNode => (
  <>
    {isSafe ? (
      <SafeWords blocks={blocksOf(words)} />
    ) : (
      blocksOf(words).map((block, index) => <BlockOfWords key={index} block={block} />)
    )}
  </>
)

/** What keeps a child safe: the danger first and large, then medicine and steps beside one another. */
function SafeWords({ blocks }: { readonly blocks: readonly Block[] }): VNode {
  const plain = blocks.filter(block => block.kind === 'lines')
  const titled = blocks.filter(block => block.kind !== 'lines')
  return (
    <>
      {plain.map((block, index) => (
        <BlockOfWords key={index} block={block} isBold={index === 0} />
      ))}
      <Across count={2}>
        {titled.map((block, index) => (
          <BlockOfWords key={index} block={block} />
        ))}
      </Across>
    </>
  )
}

function BlockOfWords({ block, isBold = false }: { readonly block: Block; readonly isBold?: boolean }): VNode {
  switch (block.kind) {
    case 'lines':
      return <Lines lines={block.lines} isBold={isBold} />
    case 'titled':
      return (
        <SafePart title={block.title}>
          <Lines lines={block.lines} />
        </SafePart>
      )
    case 'steps':
      return (
        <SafePart title={block.title}>
          <Steps steps={block.steps} />
        </SafePart>
      )
  }
}

const Lines = ({ lines, isBold }: { readonly lines: readonly string[]; readonly isBold?: boolean }): VNode => (
  <>
    {lines.map((line, at) => (
      <p key={at} dir="auto" class={isBold && at === 0 ? 't-lead t-b' : undefined}>
        {line}
      </p>
    ))}
  </>
)

type MetaProps = Omit<Props, 'entries' | 'fileAt'> & { readonly entry: EntryRow }

function Meta({ view, text, entry, links }: MetaProps): VNode {
  const facts = [
    entry.brought && broughtWords(view, text, entry.brought),
    entry.heardHow && entry.heardOn && text.voice.heard(howWords(entry.heardHow, text), longDay(entry.heardOn)),
    entry.heardWith && text.voice.with(entry.heardWith),
    !entry.heardOn && !entry.brought && longDay(entry.writtenOn),
    entry.typedBy !== entry.author && !entry.brought && text.voice.typedBy(view.nameOf(entry.typedBy).called),
    entry.version > 1 && text.voice.changed(entry.version),
    entry.isKept ? text.together.who.keptBy(view.child.knownAs) : text.audience[entry.audience],
  ].filter(Boolean)
  return (
    <>
      {facts.join(' · ')}
      <ReaderActs view={view} text={text} entry={entry} links={links} />
    </>
  )
}

/** What the one who reads an entry may do with it; none where the page is only read. */
export function ReaderActs({ view, text, entry, links }: MetaProps): VNode | null {
  const { me } = view.facts
  if (!links) return null
  return (
    <span class="t-row">
      {!isRefusal(mayRewrite(entry, me, false)) && <a href={links.change(entry)}>{text.actions.change}</a>}{' '}
      {entry.whose !== me.person && <a href={links.differ(entry)}>{text.actions.differ}</a>}{' '}
      {links.sharing && !isRefusal(mayChooseSharing(entry, me, view.held)) && (
        <a href={links.sharing(entry)}>{text.actions.sharing}</a>
      )}{' '}
      {links.ask && !isRefusal(mayAskChange(entry, me)) && <a href={links.ask(entry)}>{text.together.ask.link}</a>}{' '}
      {(entry.version > 1 || !isRefusal(mayErase(me))) && <a href={links.history(entry)}>{text.actions.history}</a>}
    </span>
  )
}

function howWords(how: string, text: Text): string {
  return Object.entries(text.voice.how).find(([known]) => known === how)?.[1] ?? how
}

/** `Kofi, 8`; `Amara Mensah, mother`; *Written together*. */
export function whoseWords(view: RecordWords, text: Text, entry: EntryRow): string {
  if (entry.voice === 'together') return text.voice.together
  const who = view.nameOf(entry.author)
  return nameAndIs(who.name, who.is)
}

export const nameAndIs = (name: string, is: string): string => (is ? `${name}, ${is}` : name)

export const colourOf = (voice: Voice): VoiceProps['of'] => {
  switch (voice) {
    case 'young-person':
      return 'own'
    case 'parent':
    case 'carer':
      return 'family'
    case 'professional':
      return 'professional'
    case 'together':
      return 'other'
  }
}
