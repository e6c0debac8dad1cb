import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { useAround } from '../around.ts'
import { classes } from '../classes.ts'
import { Icon } from '../pictures/icon.tsx'
import type { SymbolName } from '../pictures/names.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'
import { useWords } from '../text.ts'
import { ButtonLink } from './buttons.tsx'
import { Person } from './person.tsx'

type Owner = {
  name: string
  job?: ComponentChildren
  /** Instead of the name alone: `Priya Patel owes you this`. */
  words?: ComponentChildren
  portrait?: ComponentChildren
}

type Props = {
  /** The day, or how long it takes: `By Friday 4 December`, `About 10 minutes`. */
  when?: ComponentChildren
  /** A clock instead of the calendar when `when` is a length of time. */
  takes?: boolean | undefined
  title?: ComponentChildren
  /** What it is about, in a sentence or two. */
  children?: ComponentChildren
  /** Who owes it. */
  owner?: Owner | undefined
  /** How to ask them. `name` is used as it is: `Ask Ms Patel`. */
  ask?: { name: string; message?: string | undefined; phone?: string | undefined } | undefined
  /** What you can do if it does not come. */
  otherwise?: ComponentChildren
  /** Buttons, where doing it is up to the reader. */
  acts?: ComponentChildren
  /** Easy read shows it beside the card. */
  symbol?: SymbolName | undefined
  /** Leaves out *What happens next* above the day, where the heading already says it. */
  bare?: boolean | undefined
}

/** What happens next, when, who owes it, how to ask, and what if not. One on a page: the only marigold card. */
export function Next({ when, takes, title, children, owner, ask, otherwise, acts, symbol, bare }: Props): VNode {
  const words = useWords().next
  const id = useId()
  const pictured = symbol && useAround().language === 'en-easy' ? symbol : undefined
  return (
    <section
      class={classes('t-next', pictured && 't-card--pictured')}
      aria-labelledby={title ? id : undefined}
      aria-label={title ? undefined : words.eyebrow}
    >
      {pictured && <PictureSymbol name={pictured} />}
      {!bare && <span class="t-next__eyebrow">{words.eyebrow}</span>}
      {when && (
        <p class="t-next__when">
          <Icon name={takes ? 'clock' : 'cal'} size="s" /> <span>{when}</span>
        </p>
      )}
      {title && <h2 id={id}>{title}</h2>}
      {children && (isText(children) ? <p>{children}</p> : children)}
      {owner && <Person {...owner} />}
      {ask && (
        <>
          <p class="t-b">{words.ask(ask.name)}</p>
          <div class="t-acts t-acts--fill">
            {ask.message && (
              <ButtonLink href={ask.message} icon="message" slim>
                {words.message}
              </ButtonLink>
            )}
            {ask.phone && (
              <ButtonLink href={`tel:${ask.phone.replaceAll(' ', '')}`} icon="phone" slim quiet>
                {words.phone}
              </ButtonLink>
            )}
          </div>
        </>
      )}
      {acts && <div class="t-acts">{acts}</div>}
      {otherwise && <p class="t-small">{otherwise}</p>}
    </section>
  )
}

const isText = (children: ComponentChildren): boolean => typeof children === 'string'
