import type { VNode } from 'preact'
import type { Refusal } from '../../kernel/decider.ts'
import type { Clause } from '../../policy/pack.ts'
import type { PageSpace } from '../../ui/navigation.ts'
import { Page } from '../../ui/page.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Kept, Refused, WentWrong } from '../../ui/patterns/problem-page.tsx'
import { Rows } from '../../ui/patterns/rows.tsx'
import type { Language } from '../i18n/language.ts'
import type { Way } from './answer.ts'
import type { Space } from './ask.ts'
import { ownFields } from './drafts.ts'
import type { Typed } from './form-contract.ts'
import { text } from './text/text.ts'

/** Where a problem page stands: it keeps the look of the space that was asked for. */
export type Where = { readonly space: PageSpace; readonly language: Language }

/** The space an address belongs to. */
export const spaceOf = (path: string): PageSpace =>
  path.startsWith('/my') ? 'my' : path.startsWith('/desk') ? 'desk' : 'public'

/** The space to show a "no" in: that of the address where it is theirs, else their own; a stranger stands outside. */
export function spaceFor(path: string, theirs: readonly Space[] | undefined): PageSpace {
  const asked = spaceOf(path)
  if (asked === 'public' || theirs?.some(space => space === asked)) return asked
  return theirs?.find(space => space === 'my' || space === 'desk') ?? 'public'
}

export type PlainProblem = 'notFound' | 'notUnderstood' | 'forged' | 'tooLarge' | 'tooMany' | 'busy'

/** What happened, and what to do instead; nothing was kept because nothing needed to be. */
export function PlainProblemPage({
  kind,
  space,
  language,
  again,
}: Where & { kind: PlainProblem; again?: string }): VNode {
  const { problems } = text(language)
  const words = problems[kind]
  const ways = [
    ...(kind === 'notFound' ? [{ href: startOf(space), words: problems.notFound.start }] : []),
    ...(again === undefined ? [] : [{ href: again, words: problems.fault.again }]),
  ]
  return (
    <Page title={words.title} space={space} width="mid">
      <Stack>
        <Head title={words.title} />
        <WentWrong ways={ways}>
          <p>{words.words}</p>
          <p>{words.instead}</p>
        </WentWrong>
      </Stack>
    </Page>
  )
}

/** Why a form came from nobody: its sign-in ran out, its person signed out in another tab, or we know nobody. */
export type HowSignedOut = 'ranOut' | 'left' | 'unknown'

/** Signed out between opening a form and sending it. */
export function SignedOutPage(props: Where & { how: HowSignedOut; kept: boolean; next: string }): VNode {
  const { space, language, how, kept, next } = props
  const words = text(language).problems.signedOut
  return (
    <Page title={words[how].title} space={space} width="mid">
      <Stack>
        <Head title={words[how].title} />
        <WentWrong ways={[{ href: `/sign-in?next=${encodeURIComponent(next)}`, words: words.signIn }]}>
          <p>{words[how].words}</p>
          <p>{kept ? words.kept : words.notKept}</p>
        </WentWrong>
      </Stack>
    </Page>
  )
}

/** A form that another person was shown. Nothing of what stands in it is said: it is theirs. */
export function ShownToAnotherPage({ space, language, kept, again }: Where & { kept: boolean; again: string }): VNode {
  const words = text(language).problems.anothers
  return (
    <Page title={words.title} space={space} width="mid">
      <Stack>
        <Head title={words.title} />
        <WentWrong
          ways={[
            { href: again, words: words.again },
            { href: `/sign-in?next=${encodeURIComponent(again)}`, words: words.signIn },
          ]}
        >
          <p>{words.words}</p>
          <p>{kept ? words.kept : words.notKept}</p>
        </WentWrong>
      </Stack>
    </Page>
  )
}

/** Someone else wrote first, and the handler has no page to show both side by side. */
export function ConflictPage({ space, language, typed, back }: Where & { typed: Typed; back: Way }): VNode {
  const words = text(language).problems.conflict
  const yours = Object.entries(typed).filter(([name, value]) => !ownFields.has(name) && value !== '')
  return (
    <Page title={words.title} space={space} width="mid">
      <Stack>
        <Head title={words.title} lead={words.words} />
        {yours.length > 0 && (
          <Card title={words.yours}>
            <Rows rows={yours.map(([key, value]) => ({ key, words: [value].flat().join(', ') }))} />
          </Card>
        )}
        <WentWrong kept ways={[{ href: back.to, words: back.words }]}>
          <p>{words.instead}</p>
        </WentWrong>
      </Stack>
    </Page>
  )
}

type RefusedProps = Where & {
  refusal: Refusal
  clause: Clause | undefined
  kept: boolean
  ways: readonly Way[]
  back: Way
}

/** A rule says no: its text and standing, why it applies here, and what can be done instead. */
export function RefusedPage({ space, language, refusal, clause, kept, ways, back }: RefusedProps): VNode {
  const words = text(language).problems.refused
  return (
    <Page title={words.title} space={space} width="mid">
      <Stack>
        <Head title={words.title} />
        <Refused
          why={refusal.because}
          clause={refusal.clause}
          clauseHref={clause && `/rules/${clause.pack}/${clause.id}`}
          quote={clause?.inPlainWords ?? clause?.text}
          verbatim={clause?.origin === 'verbatim' && clause.inPlainWords === undefined}
          standing={clause?.standing}
          instead={refusal.instead}
          ways={ways.map(way => ({ href: way.to, words: way.words }))}
          kept={kept}
          back={{ href: back.to, words: back.words }}
        />
      </Stack>
    </Page>
  )
}

/** Our mistake: say sorry, say what was kept, and give a number to quote. */
export function FaultPage(props: Where & { kept: boolean; reference: string; again: string }): VNode {
  const { space, language, kept, reference, again } = props
  const words = text(language).problems.fault
  return (
    <Page title={words.title} space={space} width="mid">
      <Stack>
        <Head title={words.title} />
        <WentWrong ways={[{ href: again, words: words.again }]}>
          <p>{words.words}</p>
          <p>
            {words.reference} <b>{reference}</b>
          </p>
        </WentWrong>
        {kept && <Kept />}
      </Stack>
    </Page>
  )
}

const startOf = (space: PageSpace): string => (space === 'public' ? '/' : space === 'desk' ? '/desk' : '/my')
