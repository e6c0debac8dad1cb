import { Fragment, type VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { Acts, ButtonLink } from '../../../../ui/patterns/buttons.tsx'
import { SafeBox } from '../../../../ui/patterns/safe-box.tsx'
import { entriesOf, type RecordWords } from '../../store/record-words.ts'
import { broughtWords } from '../brought-words.ts'
import type { Text } from '../text/text.ts'
import { Asked } from './asked.tsx'
import { Attached, type FileAt } from './attached.tsx'
import { Differences, type EntryLinks, ReaderActs, Words, whoseWords } from './entry.tsx'

type Props = {
  readonly view: RecordWords
  readonly text: Text
  /** Left out on paper, where nothing is opened. */
  readonly fileAt?: FileAt
  /** None where the page is only read. */
  readonly links?: EntryLinks | undefined
  /** Where something more that keeps the child safe is written. */
  readonly write?: string | undefined
}

/**
 * What keeps the child safe: before anything else, with who wrote it and by when it is checked (RCD-3). Whoever sees it
 * differently stands inside, and it is changed, checked and asked about here as any words are (RCD-4, RCD-12).
 */
export function KeepSafe({ view, text, fileAt, links, write }: Props): VNode | null {
  const entries = entriesOf(view, 'keep-me-safe')
  if (entries.length === 0) return null
  return (
    <SafeBox id="keep-me-safe" checked={<Checked view={view} text={text} />}>
      {entries.map(entry => (
        <Fragment key={entry.entry}>
          <Words words={entry.words} isSafe />
          {fileAt && <Attached attached={entry.attached} text={text} fileAt={fileAt} />}
          <Differences view={view} text={text} entry={entry} />
          <Asked view={view} text={text} entry={entry} links={links} />
          {links && (
            <p class="t-small">
              <ReaderActs view={view} text={text} entry={entry} links={links} />
            </p>
          )}
        </Fragment>
      ))}
      {write && (
        <Acts>
          <ButtonLink href={write} quiet slim icon="pen">
            {text.actions.write}
            <span class="t-vh">: {text.parts['keep-me-safe'].title}</span>
          </ButtonLink>
        </Acts>
      )}
    </SafeBox>
  )
}

/** Who wrote it, and by when somebody checks that it is still right. */
export const Checked = ({ view, text }: Props): VNode => (
  <>
    {entriesOf(view, 'keep-me-safe').map(entry => (
      <span key={entry.entry}>
        {entry.brought
          ? `${whoseWords(view, text, entry)}, ${broughtWords(view, text, entry.brought)}.`
          : text.voice.checked(view.nameOf(entry.typedBy).name, longDay(entry.writtenOn))}{' '}
        {entry.checkBy && text.voice.checkBy(entry.checkBy)}{' '}
      </span>
    ))}
  </>
)
