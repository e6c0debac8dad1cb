import type { VNode } from 'preact'
import { type PlainDate, shortDay } from '../../../kernel/plain-date.ts'
import { PostButton } from '../../../ui/patterns/buttons.tsx'
import { FoldTable } from '../../../ui/patterns/fold-table.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import type { ConcernView } from '../store/concern-view.ts'
import type { RemedyRow } from '../store/queries.ts'
import { bodyName, calledOf } from './names.ts'
import type { Words } from './text/text.ts'

type Props = {
  view: Pick<ConcernView, 'people' | 'bodies' | 'today' | 'may'>
  remedies: readonly RemedyRow[]
  words: Words['my']['right']
  caption: string
  /** Where a press says it is done; without it the table only tells. */
  doneHref?: ((remedy: string) => string) | undefined
  hideCaption?: boolean
}

/** What puts it right: what, who, by when, and where it stands now. */
export const PuttingRight = ({ view, remedies, words, caption, doneHref, hideCaption = false }: Props): VNode => (
  <FoldTable
    caption={caption}
    hideCaption={hideCaption}
    columns={[words.columns.what, words.columns.who, words.columns.by, words.columns.now]}
    rows={remedies.map(remedy => ({
      key: remedy.remedy,
      cells: [
        remedy.what,
        calledOf(view, remedy.owner) || bodyName(view, remedy.ownerBody),
        <span key="by" class="t-nowrap">
          {shortDay(remedy.by)}
        </span>,
        <Now key="now" remedy={remedy} today={view.today} words={words} doneHref={mayFinish(view, remedy, doneHref)} />,
      ],
    }))}
  />
)

const mayFinish = (view: Props['view'], { remedy }: RemedyRow, doneHref: Props['doneHref']): string | undefined => {
  const may = view.may.finish.get(remedy)
  return may && 'allowed' in may ? doneHref?.(remedy) : undefined
}

type NowProps = { remedy: RemedyRow; today: PlainDate; words: Props['words']; doneHref: string | undefined }

function Now({ remedy, today, words, doneHref }: NowProps): VNode {
  if (remedy.doneOn)
    return (
      <>
        <Tag is="yes">{words.happened(shortDay(remedy.doneOn))}</Tag>
        {remedy.doneWords && <span class="t-small"> {remedy.doneWords}</span>}
      </>
    )
  return (
    <>
      {remedy.by < today ? <Tag is="overdue">{words.overdue}</Tag> : words.toCome}
      {doneHref && (
        <PostButton action={doneHref} quiet slim>
          {words.done}
          <span class="t-vh">: {remedy.what}</span>
        </PostButton>
      )}
    </>
  )
}
