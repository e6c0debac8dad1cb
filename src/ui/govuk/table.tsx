import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Absent, type Content, contentOf, type Text } from './content.ts'

export type TableCell = Content & {
  /** `numeric` sets figures under one another. */
  readonly format?: 'numeric' | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type TableProps = {
  readonly rows: readonly (readonly TableCell[] | Absent)[]
  readonly head?: readonly TableCell[] | undefined
  readonly caption?: Text | undefined
  readonly captionClasses?: string | undefined
  readonly firstCellIsHeader?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Figures or facts in rows and columns. */
export const Table = ({
  rows,
  head,
  caption,
  captionClasses,
  firstCellIsHeader,
  classes,
  attributes,
}: TableProps): VNode => (
  <table class={classNames('govuk-table', classes)} {...attributesOf(attributes)}>
    {caption && <caption class={classNames('govuk-table__caption', captionClasses)}>{caption}</caption>}
    {head && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">{head.map(heading)}</tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {(rows ?? []).map(
        row =>
          row && (
            <tr class="govuk-table__row">
              {row.map((cell, index) => (index === 0 && firstCellIsHeader ? rowHeading(cell) : plain(cell)))}
            </tr>
          ),
      )}
    </tbody>
  </table>
)

const spans = (cell: TableCell) => ({ colspan: cell.colspan || undefined, rowspan: cell.rowspan || undefined })

const heading = (cell: TableCell): VNode => (
  <th
    scope="col"
    class={classNames('govuk-table__header', cell.format && `govuk-table__header--${cell.format}`, cell.classes)}
    {...spans(cell)}
    {...attributesOf(cell.attributes)}
  >
    {contentOf(cell)}
  </th>
)

const rowHeading = (cell: TableCell): VNode => (
  <th
    scope="row"
    class={classNames('govuk-table__header', cell.classes)}
    {...spans(cell)}
    {...attributesOf(cell.attributes)}
  >
    {contentOf(cell)}
  </th>
)

const plain = (cell: TableCell): VNode => (
  <td
    class={classNames('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)}
    {...spans(cell)}
    {...attributesOf(cell.attributes)}
  >
    {contentOf(cell)}
  </td>
)
