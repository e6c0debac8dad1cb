import type { VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { ButtonLink } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Empty } from '../../../../ui/patterns/empty.tsx'
import { Listen } from '../../../../ui/patterns/listen.tsx'
import { Voice } from '../../../../ui/patterns/voice.tsx'
import { Icon } from '../../../../ui/pictures/icon.tsx'
import type { EntryRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import { linesOf } from '../shape.ts'
import { Attached } from './attached.tsx'
import { sentencesOfOwn } from './chosen-words.tsx'
import { EntryActs, madeEntries, type OwnWordsProps, ownEntries, writtenParts } from './own-words.tsx'

/** An older young person’s words in one card, then how to speak of them: what to say, what not to (board 03). */
export function InMyWords(props: OwnWordsProps): VNode {
  const { view, text, isTheirs } = props
  const words = text.own
  const open = ownWordsOf(props).filter(({ audience }) => audience !== 'only-me')
  return (
    <Card id="my-words" symbol="talk" title={words.inMyWords} beside={<Listen to="my-words" of={words.inMyWords} />}>
      {open.length === 0 && <Empty>{words.none}</Empty>}
      {open.map(entry => (
        <OneVoice key={entry.entry} entry={entry} {...props} />
      ))}
      <SayIt {...props} />
      {isTheirs && (
        <ButtonLink href={paths.meWrite.to()} quiet wide icon="pen">
          {words.change}
        </ButtonLink>
      )}
      {!isTheirs && view.entries.length > 0 && <p class="t-small">{words.theirs(view.child.knownAs)}</p>}
    </Card>
  )
}

/** What is nobody else’s: seen on their own page alone, where the database gives it to nobody else. */
export function JustForMe(props: OwnWordsProps): VNode | null {
  const { text, isTheirs } = props
  const words = text.own
  if (!isTheirs) return null
  const kept = ownWordsOf(props).filter(({ audience }) => audience === 'only-me')
  return (
    <Card
      id="just-for-me"
      symbol="heart"
      title={
        <span class="t-row">
          <Icon name="lock" /> {words.private}
        </span>
      }
    >
      {kept.map(entry => (
        <OneVoice key={entry.entry} entry={entry} {...props} />
      ))}
      <p class="t-small">{words.seesNot}</p>
      <p class="t-small">
        <Icon name="pen" size="s" />{' '}
        <a href={paths.meWrite.to({}, { part: 'about-me', for: 'me' })}>{words.writePrivate}</a>
      </p>
    </Card>
  )
}

/** All they wrote or made, in the order of their page. */
const ownWordsOf = ({ view }: OwnWordsProps): readonly EntryRow[] => [
  ...writtenParts(view).flatMap(part => ownEntries(view, part)),
  ...madeEntries(view),
]

function OneVoice({ entry, text, isTheirs, fileAt }: OwnWordsProps & { readonly entry: EntryRow }): VNode {
  const lines = linesOf(entry.words)
  return (
    <Voice
      of="own"
      who={`${text.parts[entry.part].own} · ${(entry.version > 1 ? text.own.changedOn : text.own.saidOn)(longDay(entry.writtenOn))}`}
    >
      {lines.length > 1 ? (
        <ul dir="auto">
          {lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      ) : (
        lines.length > 0 && <p dir="auto">{entry.words}</p>
      )}
      <Attached attached={entry.attached} text={text} fileAt={fileAt} />
      {isTheirs && <EntryActs entry={entry} text={text} />}
    </Voice>
  )
}

/** The words for them: said as they said it, above the way to change it (R21.13). */
export function SayIt({ view, text, isTheirs }: Omit<OwnWordsProps, 'fileAt'>): VNode | null {
  const chosen = view.chosen.find(each => each.whose === view.facts.child)
  if (!chosen && !isTheirs) return null
  return (
    <>
      {chosen && (
        <p class="t-b" dir="auto">
          {sentencesOfOwn(chosen, text).join(' ')}
        </p>
      )}
      {isTheirs && (
        <p class="t-small">
          <Icon name="message" size="s" />{' '}
          <a href={paths.meWords.to()}>{chosen ? text.wording.change : text.wording.choose}</a>
        </p>
      )}
    </>
  )
}
