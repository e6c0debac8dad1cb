import type { VNode } from 'preact'
import { useAround } from '../../../../ui/around.ts'
import { Card } from '../../../../ui/patterns/card.tsx'
import { RowsLink } from '../../../../ui/patterns/rows.tsx'
import { Tag } from '../../../../ui/patterns/tag.tsx'
import type { OwnDialogue } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'

/** The dialogues somebody looks after, on their Monday: what waits to be read, and where a new one is opened. */
export function DialoguesCard({ own }: { own: readonly OwnDialogue[] }): VNode {
  const words = text(useAround().language).desk
  return (
    <Card title={words.title} small>
      <RowsLink
        links={[
          ...own.map(({ dialogue, waiting }) => ({
            href: paths.look.to(dialogue),
            words: dialogue.title,
            ...(waiting > 0 && { tag: <Tag is="today">{words.waiting(waiting)}</Tag> }),
          })),
          { href: paths.desk.to(), words: words.fresh },
        ]}
      />
    </Card>
  )
}
