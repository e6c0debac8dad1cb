import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Absent, type Content, contentOf, type HeadingLevel, present } from './content.ts'

/** A link beside a row or a card: "Change". */
export type SummaryAction = Content & {
  readonly href: string
  /** What the link is about, for those who hear it alone. */
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

type Actions = { readonly items?: readonly SummaryAction[] | undefined; readonly classes?: string | undefined }
type Cell = Content & { readonly classes?: string | undefined }

export type SummaryRow = {
  readonly key: Cell
  readonly value: Cell
  readonly actions?: Actions | undefined
  readonly classes?: string | undefined
}

export type SummaryCard = {
  readonly title?:
    | (Content & { readonly headingLevel?: HeadingLevel | undefined; readonly classes?: string | undefined })
    | undefined
  readonly actions?: Actions | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type SummaryListProps = {
  readonly rows: readonly (SummaryRow | Absent)[]
  readonly card?: SummaryCard | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Names and what stands under them, a row each; with `card`, in a box with a heading. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps): VNode {
  const shown = present(rows)
  const someHaveActions = shown.some(row => hasAny(row.actions))
  const list = (
    <dl class={classNames('govuk-summary-list', classes)} {...attributesOf(attributes)}>
      {shown.map(row => (
        <Row row={row} withoutActions={someHaveActions && !row.actions?.items} cardTitle={card?.title} />
      ))}
    </dl>
  )
  return card ? <Card card={card}>{list}</Card> : list
}

const hasAny = (actions: Actions | undefined): boolean => (actions?.items?.length ?? 0) > 0

type RowProps = { readonly row: SummaryRow; readonly withoutActions: boolean; readonly cardTitle: Content | undefined }

const Row = ({ row, withoutActions, cardTitle }: RowProps): VNode => (
  <div
    class={classNames('govuk-summary-list__row', withoutActions && 'govuk-summary-list__row--no-actions', row.classes)}
  >
    <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{contentOf(row.key)}</dt>
    <dd class={classNames('govuk-summary-list__value', row.value?.classes)}>{contentOf(row.value)}</dd>
    {hasAny(row.actions) && (
      <dd class={classNames('govuk-summary-list__actions', row.actions?.classes)}>
        {linksOf(row.actions, cardTitle, links => (
          <ul class="govuk-summary-list__actions-list">
            {links.map(link => (
              <li class="govuk-summary-list__actions-list-item">{link}</li>
            ))}
          </ul>
        ))}
      </dd>
    )}
  </div>
)

const Card = ({ card, children }: { readonly card: SummaryCard; readonly children: ComponentChildren }): VNode => {
  const Heading: `h${HeadingLevel}` = `h${card.title?.headingLevel || 2}`
  const actionsClass = classNames('govuk-summary-card__actions', card.actions?.classes)
  return (
    <div class={classNames('govuk-summary-card', card.classes)} {...attributesOf(card.attributes)}>
      <div class="govuk-summary-card__title-wrapper">
        {card.title && (
          <Heading class={classNames('govuk-summary-card__title', card.title.classes)}>{contentOf(card.title)}</Heading>
        )}
        {card.actions?.items?.length === 1 && <div class={actionsClass}>{linksOf(card.actions, card.title)}</div>}
        {(card.actions?.items?.length ?? 0) > 1 &&
          linksOf(card.actions, card.title, links => (
            <ul class={actionsClass}>
              {links.map(link => (
                <li class="govuk-summary-card__action">{link}</li>
              ))}
            </ul>
          ))}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  )
}

/** One link alone, or several in the list that `many` makes of them. */
function linksOf(
  actions: Actions | undefined,
  cardTitle: Content | undefined,
  many: (links: readonly VNode[]) => ComponentChildren = links => links,
): ComponentChildren {
  const links = (actions?.items ?? []).map(item => actionLink(item, cardTitle))
  return links.length > 1 ? many(links) : links
}

const actionLink = (action: SummaryAction, cardTitle: Content | undefined): VNode => (
  <a class={classNames('govuk-link', action.classes)} href={action.href} {...attributesOf(action.attributes)}>
    {contentOf(action)}
    {(action.visuallyHiddenText || cardTitle) && (
      <span class="govuk-visually-hidden">
        {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
        {cardTitle && <> ({contentOf(cardTitle)})</>}
      </span>
    )}
  </a>
)
