import { Fragment, type VNode } from 'preact'
import { longDay } from '../../../../kernel/plain-date.ts'
import { SafeBox } from '../../../../ui/patterns/safe-box.tsx'
import { entriesOf, type RecordWords } from '../../store/record-words.ts'
import { broughtWords } from '../brought-words.ts'
import type { Text } from '../text/text.ts'
import { Attached, type FileAt } from './attached.tsx'
import { Words, whoseWords } from './entry.tsx'

type Props = {
  readonly view: RecordWords
  readonly text: Text
  /** Left out on paper, where nothing is opened. */
  readonly fileAt?: FileAt
}

/** What keeps the child safe: before anything else, with who wrote it and by when it is checked (RCD-3). */
export function KeepSafe({ view, text, fileAt }: Props): VNode | null {
  const entries = entriesOf(view, 'keep-me-safe')
  if (entries.length === 0) return null
  return (
    <SafeBox checked={<Checked view={view} text={text} />}>
      {entries.map(entry => (
        <Fragment key={entry.entry}>
          <Words words={entry.words} isSafe />
          {fileAt && <Attached attached={entry.attached} text={text} fileAt={fileAt} />}
        </Fragment>
      ))}
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
