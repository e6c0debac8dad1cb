import type { ComponentChildren, VNode } from 'preact'
import { useWords } from '../text.ts'
import { Card } from './card.tsx'
import { newIn } from './diff.ts'

/** A text with what is new in it, against another, marked by an underline as well as a ground. */
export const Diff = ({ words, against }: { words: string; against: string }): VNode => (
  <p class="t-readback" dir="auto">
    {newIn(words, against).map((part, index) =>
      part.isNew ? <ins key={index}>{part.text}</ins> : <span key={index}>{part.text}</span>,
    )}
  </p>
)

type Version = {
  /** `Priya Patel, today 8:14, not saved yet`. */
  who: ComponentChildren
  words: string
}

/** Two people wrote at once: both texts, side by side, the same size. Nothing is lost. */
export function BothVersions({ yours, saved }: { yours: Version; saved: Version }): VNode {
  const words = useWords().changed
  return (
    <div class="t-halves">
      <Card title={words.yours}>
        <p class="t-small t-soft">{yours.who}</p>
        <Diff words={yours.words} against={saved.words} />
      </Card>
      <Card title={words.saved}>
        <p class="t-small t-soft">{saved.who}</p>
        <Diff words={saved.words} against={yours.words} />
      </Card>
    </div>
  )
}
