import type { VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Absent, type Content, contentOf, type Text } from './content.ts'

export type Tab = {
  readonly label: Text
  readonly id?: string | undefined
  readonly panel: Content & { readonly attributes?: Attributes | undefined }
  readonly attributes?: Attributes | undefined
}

export type TabsProps = {
  readonly items?: readonly (Tab | Absent)[] | undefined
  /** Starts the ids of panels that have none of their own. */
  readonly idPrefix?: string | undefined
  readonly title?: Text | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Parts of a page, one shown at a time where there is script; without, all of them under a list of links. */
export function Tabs({ items, idPrefix, title, id, classes, attributes }: TabsProps): VNode {
  const panelId = (item: Tab, index: number): string => item.id || `${idPrefix}-${index + 1}`
  return (
    <div
      id={id || undefined}
      class={classNames('govuk-tabs', classes)}
      {...attributesOf(attributes)}
      data-module="govuk-tabs"
    >
      <h2 class="govuk-tabs__title">{title ?? 'Contents'}</h2>
      {items && items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map(
            (item, index) =>
              item && (
                <li class={classNames('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
                  <a class="govuk-tabs__tab" href={`#${panelId(item, index)}`} {...attributesOf(item.attributes)}>
                    {item.label}
                  </a>
                </li>
              ),
          )}
        </ul>
      )}
      {items?.map(
        (item, index) =>
          item && (
            <div
              class={classNames('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
              id={panelId(item, index)}
              {...attributesOf(item.panel.attributes)}
            >
              {item.panel.html || (item.panel.text && <p class="govuk-body">{contentOf(item.panel)}</p>)}
            </div>
          ),
      )}
    </div>
  )
}
