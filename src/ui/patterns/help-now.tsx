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
      <p>{words.call}</p>
      <p>
        <a class="t-button t-button--own t-button--wide" href="tel:08001111">
          <Icon name="phone" /> Childline 0800 1111
        </a>
      </p>
      <p>{words.danger}</p>
      <p>
        <a class="t-button t-button--own t-button--quiet t-button--wide" href="tel:999">
          <Icon name="phone" /> 999
        </a>
      </p>
    </section>
  )
}
