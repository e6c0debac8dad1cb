import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../pictures/icon.tsx'
import type { IconName } from '../pictures/names.ts'
import { useWords } from '../text.ts'

export type LegalLimit = {
  /** What one can do: `Complain to Oakfield’s governors.` */
  right: ComponentChildren
  /** How long, worked out as a date where it can be: `within 3 months: by <b>12 February 2027</b>`. */
  limit: ComponentChildren
}

type Props = {
  title?: ComponentChildren
  /** Instead of the scales, where the box says another thing that stands above all: what nobody can know. */
  icon?: IconName | undefined
  /** Under the heading: `Open to you now, at any step.` */
  children?: ComponentChildren
  /** Earliest first (P37). From the packs, never from a drawing. */
  limits?: readonly LegalLimit[] | undefined
  /** Words after the limits: `No time limit is running for Mila today.` */
  after?: ComponentChildren
  /** Free, independent help. */
  help?: { name: string; href?: string | undefined; phone?: string | undefined } | undefined
}

/** The law as it stands, beside our steps and never instead of them. */
export function LawBox({ title, icon = 'scale', children, limits, after, help }: Props): VNode {
  const words = useWords().law
  const id = useId()
  return (
    <section class="t-law" aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} /> <span>{title ?? words.title}</span>
      </h2>
      {children && (typeof children === 'string' ? <p>{children}</p> : children)}
      {limits && limits.length > 0 && (
        <ul class="t-law__limits">
          {limits.map((each, index) => (
            <li key={index}>
              <Icon name="clock" />
              <p>
                <b>{each.right}</b> {each.limit}
              </p>
            </li>
          ))}
        </ul>
      )}
      {after && (typeof after === 'string' ? <p class="t-small">{after}</p> : after)}
      {help && (
        <p class="t-small">
          {words.help} {help.href ? <a href={help.href}>{help.name}</a> : help.name}
          {help.phone && (
            <>
              , <a href={`tel:${help.phone.replaceAll(' ', '')}`}>{help.phone}</a>
            </>
          )}
        </p>
      )}
    </section>
  )
}
