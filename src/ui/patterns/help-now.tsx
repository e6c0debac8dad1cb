import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

type Props = {
  title?: ComponentChildren
  /** Grown-ups they trust, with where to find them today. */
  adults?: readonly { name: string; where?: ComponentChildren }[] | undefined
}

/** The page behind *I need help now*: somebody near, Childline, 999 (P11). No sign-in, no form, nothing is kept. */
export function HelpNow({ title, adults = [] }: Props): VNode {
  const words = useWords().help
  return (
    <section class="t-help" aria-label={typeof title === 'string' ? title : words.title}>
      {title && <h2>{title}</h2>}
      <p>
        <b>{words.talk}</b>
      </p>
      {adults.length > 0 && (
        <ul class="t-rows">
          {adults.map(adult => (
            <li key={adult.name}>
              <p class="t-b">{adult.name}</p>
              {adult.where && <p>{adult.where}</p>}
            </li>
          ))}
        </ul>
      )}
      <Call says={words.call} number="0800 1111" name="Childline" />
      <Call says={words.danger} number="999" isQuiet />
    </section>
  )
}

/** The same for a parent: danger first, then a child, then themselves; and whom to ask about support and rights. */
export function HelpNowForParents({ rightsHref }: { rightsHref: string }): VNode {
  const help = useWords().help
  const words = help.parent
  return (
    <section class="t-help" aria-label={help.title}>
      <Call says={words.danger} number="999" />
      <Call says={words.worried} number="0808 800 5000" name="NSPCC" isQuiet />
      <Call says={words.tooMuch} number="116 123" name="Samaritans" isQuiet />
      <Call says={words.child} number="0800 1111" name="Childline" isQuiet />
      <p>
        {words.rights} <a href={rightsHref}>{words.rightsLink}</a>
      </p>
    </section>
  )
}

type CallProps = { says: string; number: string; name?: string; isQuiet?: boolean }

const Call = ({ says, number, name, isQuiet = false }: CallProps): VNode => (
  <>
    <p>{says}</p>
    <p>
      <a
        class={`t-button t-button--own ${isQuiet ? 't-button--quiet ' : ''}t-button--wide`}
        href={`tel:${number.replaceAll(' ', '')}`}
      >
        <Icon name="phone" /> {name ? `${name} ${number}` : number}
      </a>
    </p>
  </>
)
