import type { ComponentChildren } from 'preact'

/** Words or a number, escaped by the renderer. */
export type Text = string | number

/**
 * What a component says: words, or nodes. `html` keeps govuk-frontend's name for the option but takes nodes, never a string
 * of markup; a string given there is escaped like any other.
 */
export type Content =
  | { readonly text: Text; readonly html?: undefined }
  | { readonly html: ComponentChildren; readonly text?: undefined }

/** The same for a component of its own, where nodes can also stand between its tags. */
export type Inner =
  | (Content & { readonly children?: undefined })
  | { readonly children: ComponentChildren; readonly text?: undefined; readonly html?: undefined }

type Given = {
  readonly text?: Text | undefined
  readonly html?: ComponentChildren
  readonly children?: ComponentChildren
}

/** The nodes to show, or nothing when there is no content. */
export const contentOf = (content: Given | undefined): ComponentChildren =>
  content?.html || (content?.children ?? content?.text)

/** An entry left out of a list: `condition && { … }` may stand among the items. */
export type Absent = null | undefined | false | ''

/** The entries that are there; an empty one is not. */
export const present = <Item extends object>(items: readonly (Item | Absent)[] | undefined): readonly Item[] =>
  (items ?? []).flatMap(item => (item && Object.keys(item).length > 0 ? [item] : []))

/** `2` for an `<h2>`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6
