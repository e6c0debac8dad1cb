import type { ComponentChildren, VNode } from 'preact'
import { Page } from '../../ui/page.tsx'
import { Button, ButtonLink } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../ui/patterns/form.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { RowsLink } from '../../ui/patterns/rows.tsx'
import type { Language } from '../i18n/language.ts'
import type { Filled } from '../web/form-contract.ts'
import { Fields } from '../web/forms/fields.tsx'
import { signInPath, slipPath } from './paths.ts'
import { emailForm, slipForm } from './sign-in.form.ts'
import { text } from './text/text.ts'

type In = { language: Language }

const Shell = ({ title, filled, children }: { title: string; filled?: Filled; children: ComponentChildren }): VNode => (
  <Page title={title} space="public" width="narrow">
    <Stack>
      {filled && <ProblemSummary problems={filled.problems} />}
      <Head title={title} />
      {children}
    </Stack>
  </Page>
)

/** Asks for an address to send a link to. */
export function SignInPage({ language, filled }: In & { filled: Filled }): VNode {
  const words = text(language).signIn
  return (
    <Shell title={words.title} filled={filled}>
      <Form>
        <Fields form={emailForm} filled={filled} />
        <Button>{words.send}</Button>
      </Form>
      <RowsLink
        links={[
          { href: slipPath.to(), words: words.slip, icon: 'doc' },
          { href: '/join', words: words.join, icon: 'message' },
        ]}
      />
    </Shell>
  )
}

/** With a slip of paper and a PIN: nobody needs e-mail to be let in. */
export function SlipPage({ language, filled }: In & { filled: Filled }): VNode {
  const words = text(language).slip
  return (
    <Shell title={words.title} filled={filled}>
      <Form>
        <Fields form={slipForm} filled={filled} />
        <Button>{words.press}</Button>
      </Form>
      <p>{words.newSlip}</p>
      <p>{words.lost}</p>
    </Shell>
  )
}

/** The same whether we know the address or not, so that nobody learns who has an account. */
export function SentPage({ language }: In): VNode {
  const words = text(language).signIn
  return (
    <Shell title={words.sentTitle}>
      <Card>
        <p>{words.sent}</p>
        <p>{words.notCome}</p>
      </Card>
    </Shell>
  )
}

/** A button, not the link itself, signs in: programs that open every link in a letter would use it up. */
export function LinkPage({ language }: In): VNode {
  const words = text(language).signIn
  return (
    <Shell title={words.linkTitle}>
      <Form>
        <p>{words.link}</p>
        <Button>{words.press}</Button>
      </Form>
    </Shell>
  )
}

/** The link was used before, or is too old. */
export function UsedLinkPage({ language }: In): VNode {
  const words = text(language).signIn
  return (
    <Shell title={words.usedTitle}>
      <Card>
        <p>{words.used}</p>
        <ButtonLink href={signInPath.to()}>{words.again}</ButtonLink>
      </Card>
    </Shell>
  )
}
