import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'

export type Column =
  | string
  | {
      words: string
      /** A number: to the right, digits under one another. */
      num?: boolean | undefined
      /** Read out but not shown: the column of actions. */
      hidden?: boolean | undefined
    }

type Props = {
  caption: ComponentChildren
  columns: readonly Column[]
  /** As many cells as columns; the first names the row. `id` and `data` let others find a row: `#R9.4`, `data-answered`. */
  rows: readonly {
    key: string
    cells: readonly ComponentChildren[]
    id?: string | undefined
    data?: Readonly<Record<`data-${string}`, string>> | undefined
  }[]
  hideCaption?: boolean | undefined
  /** Smaller, for the desk. */
  dense?: boolean | undefined
  /** All its words are ours, none longer than a column: none is broken inside. */
  wholeWords?: boolean | undefined
}

const columnOf = (column: Column) => (typeof column === 'string' ? { words: column } : column)

/** A cell with nothing in it says no heading on a phone. */
const isEmpty = (cell: ComponentChildren): boolean =>
  cell === '' || cell === null || cell === undefined || typeof cell === 'boolean'

/** A table that folds on a phone: each row a short list, each cell saying its own heading. */
export function FoldTable({ caption, columns, rows, hideCaption, dense, wholeWords }: Props): VNode {
  const heads = columns.map(columnOf)
  return (
    <table class={classes('t-table t-table--fold', dense && 't-table--dense', wholeWords && 't-table--whole')}>
      <caption class={hideCaption ? 't-vh' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {heads.map(head => (
            <th key={head.words} scope="col" class={head.num ? 't-table__num' : undefined}>
              {head.hidden ? <span class="t-vh">{head.words}</span> : head.words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key} id={row.id} {...row.data}>
            {row.cells.map((cell, index) => {
              const head = heads[index]
              return index === 0 ? (
                <th key={index} scope="row">
                  {cell}
                </th>
              ) : (
                <td
                  key={index}
                  class={head?.num ? 't-table__num' : undefined}
                  data-label={head && !head.hidden && !isEmpty(cell) ? head.words : undefined}
                >
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
