import type { VNode } from 'preact'
import { type Change, changesFrom } from './diff.ts'

type Said = {
  /** Said before what is gone and what is new, to whoever hears the page: `taken out:`, `new:`. */
  gone: string
  fresh: string
}

/**
 * What became of a text, in one reading: what is gone struck through, what is new underlined. Neither is told by colour alone,
 * and both are said to whoever listens.
 */
export const InlineChanges = ({ earlier, later, ...said }: { earlier: string; later: string } & Said): VNode => (
  <p class="t-readback" dir="auto">
    {changesFrom(earlier, later).map((change, index) => (
      <Piece key={index} {...change} {...said} />
    ))}
  </p>
)

function Piece({ text, is, gone, fresh }: Change & Said): VNode {
  if (is === 'same' || text.trim() === '') return <>{is === 'gone' ? '' : text}</>
  return is === 'gone' ? (
    <>
      <span class="t-vh">{gone} </span>
      <del>{text.trim()}</del>{' '}
    </>
  ) : (
    <>
      <span class="t-vh">{fresh} </span>
      <ins>{text}</ins>
    </>
  )
}
