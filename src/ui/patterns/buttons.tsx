import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'
import { Icon } from '../pictures/icon.tsx'
import type { IconName } from '../pictures/names.ts'

type Look = {
  /** Outlined: every action of a card but the main one. */
  quiet?: boolean | undefined
  /** A little lower, inside lists and cards. */
  slim?: boolean | undefined
  /** As wide as its card. */
  wide?: boolean | undefined
  /** The young person speaking: plum. In their own space every button already is. */
  own?: boolean | undefined
  icon?: IconName | undefined
}

const lookOf = ({ quiet, slim, wide, own }: Look): string =>
  classes(
    't-button',
    quiet && 't-button--quiet',
    slim && 't-button--slim',
    wide && 't-button--wide',
    own && 't-button--own',
  )

type LinkProps = Look & { href: string; children: ComponentChildren }

/** A place to go that looks like something to press. */
export const ButtonLink = ({ href, children, ...look }: LinkProps): VNode => (
  <a class={lookOf(look)} href={href}>
    {look.icon && <Icon name={look.icon} size="s" />}
    {children}
  </a>
)

type ButtonProps = Look & {
  name?: string | undefined
  value?: string | undefined
  /** Leaves the form without being asked to mend it: *Finish later*. */
  skipsChecks?: boolean | undefined
  children: ComponentChildren
}

/** Sends its form. */
export const Button = ({ name, value, skipsChecks, children, ...look }: ButtonProps): VNode => (
  <button class={lookOf(look)} type="submit" name={name} value={value} formnovalidate={skipsChecks || undefined}>
    {look.icon && <Icon name={look.icon} size="s" />}
    {children}
  </button>
)

type PostProps = ButtonProps & { action: string; hidden?: Readonly<Record<string, string>> | undefined }

/** One press, one post: a form of a single button. */
export const PostButton = ({ action, hidden, ...button }: PostProps): VNode => (
  <form method="post" action={action}>
    {Object.entries(hidden ?? {}).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    <Button {...button} />
  </form>
)

/** Actions side by side; `fill` shares the width between them on a phone. */
export const Acts = ({ fill, children }: { fill?: boolean | undefined; children: ComponentChildren }): VNode => (
  <div class={fill ? 't-acts t-acts--fill' : 't-acts'}>{children}</div>
)

/** A quiet link onward, with its arrow. */
export const Go = ({ href, children }: { href: string; children: ComponentChildren }): VNode => (
  <a class="t-go" href={href}>
    {children} <Icon name="right" size="s" />
  </a>
)
