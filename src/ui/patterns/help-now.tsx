import type { ComponentChildren, VNode } from 'preact'
import { useAround } from '../around.ts'
import { Icon } from '../pictures/icon.tsx'
import type { SymbolName } from '../pictures/names.ts'
import { PictureSymbol } from '../pictures/symbol.tsx'
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
      <Said symbol="friends">
        <b>{words.talk}</b>
      </Said>
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
      <Call symbol="phone" says={words.call} number="0800 1111" name="Childline" />
      <Call symbol="rush" says={words.danger} number="999" isQuiet />
    </section>
  )
}

/** The same for a parent: danger first, then a child, then themselves; and whom to ask about support and rights. */
export function HelpNowForParents({ rightsHref }: { rightsHref: string }): VNode {
  const help = useWords().help
  const words = help.parent
  return (
    <section class="t-help" aria-label={help.title}>
      <Call symbol="rush" says={words.danger} number="999" />
      <Call symbol="friends" says={words.worried} number="0808 800 5000" name="NSPCC" isQuiet />
      <Call symbol="talk" says={words.tooMuch} number="116 123" name="Samaritans" isQuiet />
      <Call symbol="phone" says={words.child} number="0800 1111" name="Childline" isQuiet />
      <Said symbol="book">
        {words.rights} <a href={rightsHref}>{words.rightsLink}</a>
      </Said>
    </section>
  )
}

type SaidProps = { symbol: SymbolName; children: ComponentChildren }

/** A sentence; in easy read beside a picture of it. */
function Said({ symbol, children }: SaidProps): VNode {
  if (useAround().language !== 'en-easy') return <p>{children}</p>
  return (
    <div class="t-help__said">
      <PictureSymbol name={symbol} />
      <p>{children}</p>
    </div>
  )
}

type CallProps = { symbol: SymbolName; says: string; number: string; name?: string; isQuiet?: boolean }

const Call = ({ symbol, says, number, name, isQuiet = false }: CallProps): VNode => (
  <>
    <Said symbol={symbol}>{says}</Said>
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
