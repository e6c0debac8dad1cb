import type { VNode } from 'preact'
import { useAround } from '../../../ui/around.ts'
import { Page } from '../../../ui/page.tsx'
import { AttachWays } from '../../../ui/patterns/attach-field.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Listen } from '../../../ui/patterns/listen.tsx'
import { PicTiles } from '../../../ui/patterns/pic-tiles.tsx'
import { Icon } from '../../../ui/pictures/icon.tsx'
import { findSymbol, type SymbolName } from '../../../ui/pictures/names.ts'
import { hasPortrait, Portrait } from '../../../ui/pictures/portrait.tsx'
import { PictureSymbol } from '../../../ui/pictures/symbol.tsx'
import { destinationText } from '../../destinations/index.ts'
import { identificationPaths } from '../../identification/index.ts'
import { redressPaths } from '../../redress/index.ts'
import { MyWeek, supportText } from '../../support/index.ts'
import { voicePaths, voiceText } from '../../voice/index.ts'
import type { AgeChange } from '../domain/ages.ts'
import { ownParts, type Part } from '../domain/parts.ts'
import type { CountOn } from '../store/count-on.ts'
import type { OwnAround } from '../store/own-around.ts'
import type { EntryRow } from '../store/queries.ts'
import type { RecordView } from '../store/record-view.ts'
import { entriesOf } from '../store/record-words.ts'
import { SoonNotice } from './parts/ages.tsx'
import { Attached, type FileAt } from './parts/attached.tsx'
import { CountOnCard } from './parts/count-on.tsx'
import { OwnEmergencies } from './parts/own-emergencies.tsx'
import { OwnMeeting, OwnNext } from './parts/own-next.tsx'
import { OwnSees } from './parts/own-sees.tsx'
import * as paths from './paths.ts'
import { linesOf } from './shape.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** The young person themself; a parent sees the page and does not change it. */
  readonly isTheirs: boolean
  /** What they are owed next, their week and their meeting: on their own page alone. */
  readonly around?: OwnAround | undefined
  /** Where their next move stands, when there is one. */
  readonly move?: string
  /** What they can count on, and what changes at each age: on their own page alone. */
  readonly counted?: CountOn | undefined
  readonly changes?: readonly AgeChange[]
}

/** A young person's own page: their words first, large, with pictures, read aloud (board 02a). */
export function OwnPage({ view, text, isTheirs, around, move, counted, changes }: Props): VNode {
  const words = text.own
  const { child } = view
  const { language } = useAround()
  const need = view.needs.find(each => each.status === 'open')
  const written = ownParts.filter(part => ownEntries(view, part).length > 0)
  const made = madeEntries(view)
  const fileAt: FileAt = file =>
    isTheirs ? paths.meFile.to({ file }) : paths.file.to({ child: view.child.child, file })
  return (
    <Page title={words.hello(child.knownAs)} space="own" width="narrow">
      <Stack>
        <Head
          title={words.hello(child.knownAs)}
          below={[words.age(child.age), child.sayIt && words.sayIt(child.sayIt)].filter(Boolean).join(' ')}
          portrait={child.portrait && hasPortrait(child.portrait) && <Portrait of={child.portrait} size="l" />}
        />
        {around && <OwnEmergencies text={text} emergencies={around.emergencies} />}
        {around?.asked && <OwnNext view={view} text={text} asked={around.asked} />}
        {isTheirs && need && (
          <ButtonLink href={identificationPaths.myNeed.to({ need: need.need })} wide icon="pen">
            {words.needs}
          </ButtonLink>
        )}
        <p>{written.length > 0 ? words.know : ''}</p>
        {written.length === 0 && made.length === 0 && <Empty>{words.none}</Empty>}
        {written.map(part => (
          <Card
            key={part}
            id={part}
            title={<PartTitle part={part} age={child.age} text={text} />}
            beside={<Listen to={part} of={text.parts[part].own} />}
          >
            {ownEntries(view, part).map(entry => (
              <OwnEntry key={entry.entry} entry={entry} text={text} isTheirs={isTheirs} fileAt={fileAt} />
            ))}
          </Card>
        ))}
        {made.length > 0 && (
          <Card id="made" title={words.made} beside={<Listen to="made" of={words.made} />}>
            {made.map(entry => (
              <OwnEntry key={entry.entry} entry={entry} text={text} isTheirs={isTheirs} fileAt={fileAt} />
            ))}
          </Card>
        )}
        {isTheirs && child.age < picturesUntil && (
          <Card title={words.drawOrSay}>
            <AttachWays href={paths.meWrite.to({}, { part: 'about-me' })} />
          </Card>
        )}
        {around?.agreed && <MyWeek view={around.agreed} words={supportText(language)} />}
        {around?.meeting && <OwnMeeting view={view} text={text} meeting={around.meeting} />}
        {move && (
          <ButtonLink href={move} quiet wide icon="right">
            {destinationText(language).my.ownTitle}
          </ButtonLink>
        )}
        {isTheirs && (
          <ButtonLink href={voicePaths.howIsIt.to()} quiet wide icon="heart">
            {voiceText(language).open}
          </ButtonLink>
        )}
        {isTheirs && (
          <ButtonLink href={redressPaths.tellSomeone.to({ child: child.child })} wide icon="message">
            {words.tell}
          </ButtonLink>
        )}
        {isTheirs && (
          <ButtonLink href={redressPaths.concerns.to({ child: child.child })} quiet wide icon="question">
            {text.my.record.concerns}
          </ButtonLink>
        )}
        {isTheirs && (
          <ButtonLink href={paths.meWrite.to()} quiet wide icon="pen">
            {words.change}
          </ButtonLink>
        )}
        {isTheirs && (
          <ButtonLink href={paths.bring.to({ child: child.child })} quiet wide icon="plus">
            {words.bring}
          </ButtonLink>
        )}
        {isTheirs && changes && <SoonNotice text={text} changes={changes} today={view.today} />}
        {isTheirs && counted && view.held !== 'family' && (
          <CountOnCard view={view} text={text} counted={counted} of="own" />
        )}
        <OwnSees view={view} text={text} isTheirs={isTheirs} />
      </Stack>
    </Page>
  )
}

/** A younger child finds the way by pictures; an older one would find them childish. */
const picturesUntil = 12
const symbols: Partial<Record<Part, SymbolName>> = {
  'good-at': 'star',
  helps: 'hand',
  'good-day': 'great',
  'bad-day': 'bad',
  'what-matters': 'heart',
  hopes: 'think',
  'about-me': 'good',
  'people-like': 'friends',
  communicate: 'talk',
  access: 'bus',
  'joining-in': 'ball',
  story: 'book',
}

function PartTitle({ part, age, text }: { readonly part: Part; readonly age: number; readonly text: Text }): VNode {
  const symbol = age < picturesUntil ? symbols[part] : undefined
  return (
    <span class="t-row">
      {symbol && <PictureSymbol name={symbol} size="s" />}
      {text.parts[part].own}
    </span>
  )
}

/** Their own words only: what others say of them stands in the record. */
const ownEntries = (view: RecordView, part: Part): readonly EntryRow[] =>
  entriesOf(view, part).filter(entry => entry.voice === 'young-person' && !isMade(entry))

/** What they drew, photographed or said about themself, and wrote nothing beside. */
const madeEntries = (view: RecordView): readonly EntryRow[] =>
  entriesOf(view, 'about-me').filter(entry => entry.voice === 'young-person' && isMade(entry))

const isMade = ({ part, words, attached }: EntryRow): boolean =>
  part === 'about-me' && words.trim() === '' && attached.length > 0

type OwnEntryProps = {
  readonly entry: EntryRow
  readonly text: Text
  readonly isTheirs: boolean
  readonly fileAt: FileAt
}

function OwnEntry({ entry, text, isTheirs, fileAt }: OwnEntryProps): VNode {
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
      {isTheirs && (
        <p class="t-small t-row">
          <span>
            <Icon name="pen" size="s" />{' '}
            <a href={paths.meWrite.to({}, { part: entry.part, entry: entry.entry })}>{text.own.write.changeThis}</a>
          </span>
          <span>
            <Icon name="eye" size="s" /> <a href={paths.meSharing.to({ entry: entry.entry })}>{text.actions.sharing}</a>
          </span>
        </p>
      )}
    </>
  )
}
