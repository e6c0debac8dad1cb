import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { May } from '../../kernel/decider.ts'
import { Icon } from '../pictures/icon.tsx'
import type { IconName } from '../pictures/names.ts'
import { useWords } from '../text.ts'
import { ButtonLink, PostButton } from './buttons.tsx'
import { ClauseTag } from './clause-tag.tsx'

type Props = {
  /** What `mayX` answers. The command asks the same question again when it is pressed. */
  may: May
  quiet?: boolean | undefined
  slim?: boolean | undefined
  wide?: boolean | undefined
  icon?: IconName | undefined
  /** The public page of a clause, from its number. */
  clauseHref?: ((clause: string) => string) | undefined
  children: ComponentChildren
} & ({ href: string; post?: undefined } | { post: string; href?: undefined })

/** Something one may do as a button; something one may not do now with the reason beside it, rather than hidden. */
export function Action({ may, href, post, clauseHref, children, ...look }: Props): VNode {
  const words = useWords()
  const id = useId()
  if ('allowed' in may)
    return href === undefined ? (
      <PostButton action={post} {...look}>
        {children}
      </PostButton>
    ) : (
      <ButtonLink href={href} {...look}>
        {children}
      </ButtonLink>
    )
  return (
    <div class="t-action">
      <button class="t-button t-button--quiet" type="button" disabled aria-describedby={id}>
        {children}
      </button>
      <p class="t-action__why" id={id}>
        <Icon name="info" size="s" />
        <span>
          <b>{words.whyNot}</b> {may.because} {may.instead}{' '}
          <ClauseTag clause={may.clause} href={clauseHref?.(may.clause)} />
        </span>
      </p>
    </div>
  )
}
