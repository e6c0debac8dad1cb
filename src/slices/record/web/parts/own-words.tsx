import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Listen } from '../../../../ui/patterns/listen.tsx'
import { PicTiles } from '../../../../ui/patterns/pic-tiles.tsx'
import { Icon } from '../../../../ui/pictures/icon.tsx'
import { findSymbol } from '../../../../ui/pictures/names.ts'
import { PictureSymbol } from '../../../../ui/pictures/symbol.tsx'
import { ownParts, type Part } from '../../domain/parts.ts'
import type { EntryRow } from '../../store/queries.ts'
import type { RecordView } from '../../store/record-view.ts'
import { entriesOf } from '../../store/record-words.ts'
import * as paths from '../paths.ts'
import { linesOf } from '../shape.ts'
import type { Text } from '../text/text.ts'
import { Attached, type FileAt } from './attached.tsx'
import { partSymbols } from './part-symbols.ts'

export type OwnWordsProps = {
  readonly view: RecordView
  readonly text: Text
  /** The young person themself; a parent sees the page and does not change it. */
  readonly isTheirs: boolean
  readonly fileAt: FileAt
}

/** A younger child finds the way by pictures; an older one would find them childish. */
export const isYounger = ({ age }: { readonly age: number }): boolean => age < 12

/** A younger child’s words, a card for each part, with the pictures they chose (board 02a). */
export function OwnWordCards(props: OwnWordsProps): VNode {
  const { view, text } = props
  const made = madeEntries(view)
  return (
    <>
      {writtenParts(view).map(part => (
        <Card
          key={part}
          id={part}
          title={
            <span class="t-row">
              {partSymbols[part] && <PictureSymbol name={partSymbols[part]} size="s" />}
              {text.parts[part].own}
            </span>
          }
          beside={<Listen to={part} of={text.parts[part].own} />}
        >
          {ownEntries(view, part).map(entry => (
            <OwnEntry key={entry.entry} entry={entry} {...props} />
          ))}
        </Card>
      ))}
      {made.length > 0 && (
        <Card id="made" title={text.own.made} beside={<Listen to="made" of={text.own.made} />}>
          {made.map(entry => (
            <OwnEntry key={entry.entry} entry={entry} {...props} />
          ))}
        </Card>
      )}
    </>
  )
}

/** The parts in which they wrote something, in the order of their page. */
export const writtenParts = (view: RecordView): readonly Part[] =>
  ownParts.filter(part => ownEntries(view, part).length > 0)

/** Their own words only: what others say of them stands in the record. */
export const ownEntries = (view: RecordView, part: Part): readonly EntryRow[] =>
  entriesOf(view, part).filter(entry => entry.voice === 'young-person' && !isMade(entry))

/** What they drew, photographed or said about themself, and wrote nothing beside. */
export const madeEntries = (view: RecordView): readonly EntryRow[] =>
  entriesOf(view, 'about-me').filter(entry => entry.voice === 'young-person' && isMade(entry))

const isMade = ({ part, words, attached }: EntryRow): boolean =>
  part === 'about-me' && words.trim() === '' && attached.length > 0

type OwnEntryProps = Omit<OwnWordsProps, 'view'> & { readonly entry: EntryRow }

/** One entry: its lines with their pictures, what came with it, and how to change it. */
export function OwnEntry({ entry, text, isTheirs, fileAt }: OwnEntryProps): VNode {
  const lines = linesOf(entry.words)
  const isList = lines.length > 1 || entry.pictures.some(name => findSymbol(name))
  return (
    <>
      {isList ? (
        <PicTiles
          tiles={lines.map((line, index) => ({
            key: `${index}`,
            symbol: findSymbol(entry.pictures[index]),
            words: <span dir="auto">{line}</span>,
          }))}
        />
      ) : (
        lines.length > 0 && <p dir="auto">{entry.words}</p>
      )}
      <Attached attached={entry.attached} text={text} fileAt={fileAt} />
      {entry.audience === 'only-me' && (
        <p class="t-small t-b">
          <Icon name="lock" size="s" /> {text.own.private}
        </p>
      )}
      {isTheirs && <EntryActs entry={entry} text={text} />}
    </>
  )
}

/** Changing it, and who sees it: not read aloud, between the words that are theirs. */
export const EntryActs = ({ entry, text }: { readonly entry: EntryRow; readonly text: Text }): VNode => (
  <p class="t-small t-row" data-t-unspoken>
    <span>
      <Icon name="pen" size="s" />{' '}
      <a href={paths.meWrite.to({}, { part: entry.part, entry: entry.entry })}>
        {text.own.write.changeThis}
        <span class="t-vh">: {text.parts[entry.part].own}</span>
      </a>
    </span>
    <span>
      <Icon name="eye" size="s" />{' '}
      <a href={paths.meSharing.to({ entry: entry.entry })}>
        {text.actions.sharing}
        <span class="t-vh">: {text.parts[entry.part].own}</span>
      </a>
    </span>
  </p>
)
