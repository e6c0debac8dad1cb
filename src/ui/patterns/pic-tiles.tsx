import type { ComponentChildren, VNode } from 'preact'
import type { SymbolName } from '../pictures/names.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'

type Tile = { key: string; symbol?: SymbolName | undefined; words: ComponentChildren }

/** A child's own words, each with the symbol they chose. */
export const PicTiles = ({ tiles }: { tiles: readonly Tile[] }): VNode => (
  <ul class="t-pics">
    {tiles.map(tile => (
      <li key={tile.key}>
        {tile.symbol && <PictureSymbol name={tile.symbol} />}
        <span>{tile.words}</span>
      </li>
    ))}
  </ul>
)
