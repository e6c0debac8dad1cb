import type { VNode } from 'preact'
import type { Refusal } from '../../kernel/decider.ts'
import type { PageSpace } from '../../ui/navigation.ts'
import { Page } from '../../ui/page.tsx'
import type { Language } from '../i18n/language.ts'
import type { Way } from './answer.ts'
import { ownFields } from './drafts.ts'
import type { Typed } from './form-contract.ts'
import { text } from './text/text.ts'

/** Where a problem page stands: it keeps the look of the space that was asked for. */
export type Where = { readonly space: PageSpace; readonly language: Language }

/** The space an address belongs to. */
export const spaceOf = (path: string): PageSpace =>
  path.startsWith('/my') ? 'my' : path.startsWith('/desk') ? 'desk' : 'public'

export type PlainProblem = 'notFound' | 'notUnderstood' | 'forged' | 'tooLarge' | 'tooMany'

/** What happened, and what to do instead; nothing was kept because nothing needed to be. */
export function PlainProblemPage({ kind, space, language }: Where & { kind: PlainProblem }): VNode {
  const words = text(language).problems[kind]
  return (
    <Page title={words.title} space={space} width="mid">
      <h1>{words.title}</h1>
      <p>{words.words}</p>
      <p>{words.instead}</p>
      {kind === 'notFound' && (
        <p>
          <a href={startOf(space)}>{text(language).problems.notFound.start}</a>
        </p>
      )}
    </Page>
  )
}

/** The session ran out between opening a form and sending it. */
export function SignedOutPage({ space, language, kept, next }: Where & { kept: boolean; next: string }): VNode {
  const words = text(language).problems.signedOut
  return (
    <Page title={words.title} space={space} width="mid">
      <h1>{words.title}</h1>
      <p>{words.words}</p>
      <p>{kept ? words.kept : words.notKept}</p>
      <p>
        <a href={`/sign-in?next=${encodeURIComponent(next)}`}>{words.signIn}</a>
      </p>
    </Page>
  )
}

/** Someone else wrote first, and the handler has no page to show both. */
export function ConflictPage({ space, language, typed, back }: Where & { typed: Typed; back: Way }): VNode {
  const words = text(language).problems.conflict
  const entries = Object.entries(typed).filter(([name, value]) => !ownFields.has(name) && value !== '')
  return (
    <Page title={words.title} space={space} width="mid">
      <h1>{words.title}</h1>
      <p>{words.words}</p>
      {entries.length > 0 && (
        <section>
          <h2>{words.yours}</h2>
          {entries.map(([name, value]) => (
            <p key={name}>{typeof value === 'string' ? value : value.join(', ')}</p>
          ))}
        </section>
      )}
      <p>
        <a href={back.to}>{back.words}</a>
      </p>
    </Page>
  )
}

/** A rule says no: its clause, why, and what can be done instead. */
export function RefusedPage(props: Where & { refusal: Refusal; ways: readonly Way[]; back: Way }): VNode {
  const { space, language, refusal, ways, back } = props
  const words = text(language).problems.refused
  return (
    <Page title={words.title} space={space} width="mid">
      <h1>{words.title}</h1>
      <p>{refusal.because}</p>
      <p>{refusal.clause}</p>
      {refusal.instead && <p>{refusal.instead}</p>}
      {ways.map(way => (
        <p key={way.to}>
          <a href={way.to}>{way.words}</a>
        </p>
      ))}
      <p>
        <a href={back.to}>{back.words}</a>
      </p>
    </Page>
  )
}

/** Our mistake: say sorry, say what was kept, and give a number to quote. */
export function FaultPage(props: Where & { kept: boolean; reference: string; again: string }): VNode {
  const { space, language, kept, reference, again } = props
  const words = text(language).problems.fault
  return (
    <Page title={words.title} space={space} width="mid">
      <h1>{words.title}</h1>
      <p>{words.words}</p>
      {kept && <p>{words.kept}</p>}
      <p>
        {words.reference} <b>{reference}</b>
      </p>
      <p>
        <a href={again}>{words.again}</a>
      </p>
    </Page>
  )
}

const startOf = (space: PageSpace): string => (space === 'public' ? '/' : space === 'desk' ? '/desk' : '/my')
