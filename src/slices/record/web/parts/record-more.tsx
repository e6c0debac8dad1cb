import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { type RowLink, RowsLink } from '../../../../ui/patterns/rows.tsx'
import { identificationPaths } from '../../../identification/index.ts'
import { redressPaths } from '../../../redress/index.ts'
import { reviewPaths } from '../../../reviews/index.ts'
import { supportPaths } from '../../../support/index.ts'
import { transferPaths } from '../../../transfer/index.ts'
import type { RecordView } from '../../store/record-view.ts'
import { entriesOf } from '../../store/record-words.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = {
  readonly view: RecordView
  readonly text: Text
  /** Where a part is written, while the record may be written in. */
  readonly write: ((part: string) => string) | undefined
}

/** Where a parent goes on from the record: what to do, what to take with them, who sees. Nothing is asked after a death (IDT-5). */
export function RecordMore({ view, text, write }: Props): VNode {
  const words = text.my.record
  const ids = { child: view.child.child }
  const isAlive = !view.child.diedOn
  const doing: readonly (RowLink | false | undefined)[] = [
    { href: supportPaths.agreed.to(ids), words: words.agreed, icon: 'check' },
    isAlive && { href: reviewPaths.askForChange.to(ids), words: words.change, icon: 'pen' },
    { href: redressPaths.concerns.to(ids), words: words.concerns, icon: 'question' },
    isAlive && { href: identificationPaths.worry.to(ids), words: words.worry, icon: 'message' },
    write && { href: paths.words.to(ids), words: text.wording.chooseFor(view.child.knownAs), icon: 'pen' },
    write &&
      entriesOf(view, 'diagnosis').length === 0 && {
        href: write('diagnosis'),
        words: text.together.guide.wishLink,
        icon: 'pen',
      },
  ]
  const carrying: readonly (RowLink | false)[] = [
    { href: paths.copy.to(ids), words: words.copy, icon: 'print' },
    { href: paths.letter.to(ids), words: words.letter, icon: 'letter' },
    { href: paths.share.to(ids), words: words.share, icon: 'hand' },
    { href: paths.bring.to(ids), words: words.bring, icon: 'plus' },
    isAlive && { href: transferPaths.moving.to(ids), words: words.movesAway, icon: 'right' },
  ]
  const seeing: readonly RowLink[] = [
    { href: paths.childPage.to(ids), words: words.page(view.child.knownAs), icon: 'heart' },
    { href: paths.story.to(ids), words: words.story, icon: 'cal' },
    { href: paths.around.to(ids), words: words.around, icon: 'people' },
    { href: paths.looked.to(ids), words: words.looked, icon: 'eye' },
  ]
  return (
    <Card title={words.more} symbol="book">
      <Stack>
        <Group title={words.moreDo} links={doing} />
        <Group title={words.moreCarry} links={carrying} />
        <Group title={words.moreWho} links={seeing} />
      </Stack>
    </Card>
  )
}

const Group = ({
  title,
  links,
}: {
  readonly title: string
  readonly links: readonly (RowLink | false | undefined)[]
}): VNode => (
  <section>
    <h3>{title}</h3>
    <RowsLink links={links.filter(link => !!link)} />
  </section>
)
