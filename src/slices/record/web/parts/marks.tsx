import type { VNode } from 'preact'
import { Go } from '../../../../ui/patterns/buttons.tsx'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import type { RecordWords } from '../../store/record-words.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly view: RecordWords; readonly text: Text; readonly space: 'my' | 'desk' }

/** What must be known of a whole record: the child died, another record is theirs too, something was moved (IDT-3 to IDT-5). */
export function Marks({ view, text, space }: Props): VNode {
  const words = text.marks
  const record = space === 'my' ? paths.record : paths.deskChild
  return (
    <>
      {view.child.diedOn && (
        <Notice kind="plain">
          <p>{words.died(view.child.knownAs, view.child.diedOn)}</p>
          <p>{words.stays}</p>
        </Notice>
      )}
      {view.same.map(each => (
        <Notice key={each.link}>
          <p>{each.isKept ? words.kept : words.other}</p>
          <Go href={record.to({ child: each.other })}>{words.open}</Go>
        </Notice>
      ))}
      {view.mistakes.length > 0 && (
        <Notice>
          {view.mistakes.map(each => (
            <p key={each.breach}>{words.mistake[each.side](each.on)}</p>
          ))}
        </Notice>
      )}
    </>
  )
}
