import type { VNode } from 'preact'
import { Sees } from '../../../../ui/patterns/sees.tsx'
import type { RecordView } from '../../store/record-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: RecordView; readonly text: Text; readonly isTheirs: boolean }

/** Who can see it, who might, and who has read it (P11). */
export function OwnSees({ view, text, isTheirs }: Props): VNode {
  const words = text.own
  const readers = view.readers.map(each => view.nameOf(each.reader).called).filter(Boolean)
  const read =
    readers.length === 0
      ? words.nobodyYet
      : readers.length === 1
        ? words.read(readers[0] ?? '')
        : words.reads(readers.join(', '))
  return (
    <Sees>
      <p>{isTheirs ? words.sees : words.seesOf(view.child.knownAs)}</p>
      <p>{isTheirs ? words.seesNot : words.seesNotOf(view.child.knownAs)}</p>
      <p>{read}.</p>
      <p>{words.seesExcept}</p>
      {isTheirs && (
        <p>
          {text.together.who.held[view.held]} <a href={paths.meWho.to()}>{text.together.who.link}</a>
        </p>
      )}
      {isTheirs && (
        <p>
          <a href={paths.meLooked.to()}>{words.looked}</a>
        </p>
      )}
      {isTheirs && (
        <p>
          <a href={paths.around.to({ child: view.child.child })}>{words.around}</a>
        </p>
      )}
      {isTheirs && (
        <p>
          <a href={paths.meCopy.to()}>{words.copy}</a>
        </p>
      )}
      {isTheirs && (
        <p>
          <a href={paths.meLetter.to()}>{words.letter}</a>
        </p>
      )}
      {isTheirs && (
        <p>
          <a href={paths.meShare.to()}>{words.share}</a>
        </p>
      )}
    </Sees>
  )
}
