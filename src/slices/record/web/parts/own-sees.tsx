import type { VNode } from 'preact'
import { Sees } from '../../../../ui/patterns/sees.tsx'
import { aroundOf } from '../../store/around.ts'
import type { RecordView } from '../../store/record-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: RecordView; readonly text: Text; readonly isTheirs: boolean }

/** Who can see it, who might, and who has read it (P11). */
export function OwnSees({ view, text, isTheirs }: Props): VNode {
  const words = text.own
  const around = aroundOf(view)
  const family = around.filter(each => each.of === 'family').map(each => each.called)
  const others = around.length - family.length
  return (
    <Sees>
      <p>{isTheirs ? words.sees(family, others) : words.seesOf(view.child.knownAs)}</p>
      <p>{readWords(view, text)}</p>
      <p>{isTheirs ? words.seesNot : words.seesNotOf(view.child.knownAs)}</p>
      <p>{words.seesExcept}</p>
      {isTheirs && (
        <p>
          {text.together.who.held[view.held]} <a href={paths.meWho.to()}>{text.together.who.link}</a>
        </p>
      )}
    </Sees>
  )
}

/** Who said that they have read the page, or that nobody has yet. */
export function readWords(view: RecordView, { own }: Text): string {
  const readers = view.readers.map(each => view.nameOf(each.reader).called).filter(Boolean)
  if (readers.length === 0) return `${own.nobodyYet}.`
  return `${readers.length === 1 ? own.read(readers[0] ?? '') : own.reads(readers.join(', '))}.`
}
