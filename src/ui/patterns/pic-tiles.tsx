import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'
import type { SymbolName } from '../pictures/names.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'

type Tile = { key: string; symbol?: SymbolName | undefined; words: ComponentChildren }

/** A child's own words, each with the symbol they chose; words without any picture are lines under one another. */
export const PicTiles = ({ tiles }: { tiles: readonly Tile[] }): VNode => (
  <ul class={classes('t-pics', !tiles.some(tile => tile.symbol) && 't-pics--words')}>
    {tiles.map(tile => (
      <li key={tile.key} class={tile.symbol ? undefined : 't-pics__words'}>
        {tile.symbol && <PictureSymbol name={tile.symbol} />}
        <span>{tile.words}</span>
      </li>
    ))}
  </ul>
)
