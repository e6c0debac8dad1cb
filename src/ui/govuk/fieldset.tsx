import type { ComponentChildren, VNode } from 'preact'
import { type Attributes, attributesOf, classNames } from './attributes.ts'
import { type Content, contentOf } from './content.ts'

/** The question a group of inputs answers. */
export type Legend = Content & {
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

/** How a group of inputs is framed, given to the component that draws the group. */
export type FieldsetContent = {
  readonly legend?: Legend | undefined
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

export type FieldsetProps = FieldsetContent & {
  readonly role?: 'group' | 'radiogroup' | undefined
  readonly html?: ComponentChildren
  readonly children?: ComponentChildren
}

/** Puts inputs that answer one question under that question. */
export const Fieldset = ({ legend, describedBy, classes, role, attributes, html, children }: FieldsetProps): VNode => (
  <fieldset
    class={classNames('govuk-fieldset', classes)}
    role={role || undefined}
    aria-describedby={describedBy || undefined}
    {...attributesOf(attributes)}
  >
    {legend && contentOf(legend) && (
      <legend class={classNames('govuk-fieldset__legend', legend.classes)}>
        {legend.isPageHeading ? <h1 class="govuk-fieldset__heading">{contentOf(legend)}</h1> : contentOf(legend)}
      </legend>
    )}
    {html || children}
  </fieldset>
)
