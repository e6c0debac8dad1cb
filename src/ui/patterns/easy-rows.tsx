import type { ComponentChildren, VNode } from 'preact'
import type { SymbolName } from '../pictures/names.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'

type EasyRow = {
  symbol: SymbolName
  /** One or two, each of one thought. */
  sentences: readonly ComponentChildren[]
}

/** Easy read: a picture beside one or two short sentences. */
export const EasyRows = ({ rows }: { rows: readonly EasyRow[] }): VNode => (
  <div class="t-easy">
    {rows.map((row, index) => (
      <div key={index} class="t-easy__row">
        <PictureSymbol name={row.symbol} />
        <div>
          {row.sentences.map((sentence, at) => (
            <p key={at}>{sentence}</p>
          ))}
        </div>
      </div>
    ))}
  </div>
)
