import type { ComponentChildren, VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import type { MyClaim } from '../../../platform/identity/claims.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { TextField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Words = { readonly words: Text['join'] }
type Filling = Words & { readonly filled: Filled }

const Shell = (props: {
  title: string
  lead?: string | undefined
  filled?: Filled
  children: ComponentChildren
}): VNode => (
  <Page title={props.title} space="public" width="narrow">
    <Stack>
      {props.filled && <ProblemSummary problems={props.filled.problems} />}
      <Head title={props.title} lead={props.lead} />
      {props.children}
    </Stack>
  </Page>
)

/** Asks for the code. `me`: somebody who is signed in already, and joins as themself. */
export const JoinPage = ({ words, filled, me }: Filling & { readonly me: string | undefined }): VNode => (
  <Shell title={words.title} lead={words.lead} filled={filled}>
    <Form>
      {me && <p>{words.signedInAs(me)}</p>}
      <TextField {...from(filled, 'code')} label={words.code} hint={words.codeHint} autocomplete="off" />
      <Button>{words.next}</Button>
    </Form>
    <p class="t-small t-soft">{words.noCode}</p>
  </Shell>
)

/** Who they are, and how they come back. */
export const WhoTheyArePage = ({ words, filled }: Filling): VNode => (
  <Shell title={words.whoTitle} lead={words.whoLead} filled={filled}>
    <Form>
      <TextField {...from(filled, 'name')} label={words.name} hint={words.nameHint} autocomplete="name" />
      <ChoiceField
        {...from(filled, 'way')}
        label={words.way}
        options={[
          {
            value: 'email',
            label: words.ways.email,
            words: words.wayWords.email,
            more: <TextField {...from(filled, 'email')} label={words.email} type="email" autocomplete="email" />,
          },
          {
            value: 'pin',
            label: words.ways.pin,
            words: words.wayWords.pin,
            more: (
              <TextField
                {...from(filled, 'pin')}
                value={undefined}
                label={words.pin}
                hint={words.pinHint}
                autocomplete="off"
              />
            ),
          },
        ]}
      />
      <Button>{words.next}</Button>
    </Form>
  </Shell>
)

/** The same whether the address was known or not. */
export const SentPage = ({ words }: Words): VNode => (
  <Shell title={words.sentTitle}>
    <Card>
      <p>{words.sent}</p>
      <p>{words.notCome}</p>
    </Card>
  </Shell>
)

/** A button, not the link itself, goes on: programs that open every link in a letter would use it up. */
export const LinkPage = ({ words }: Words): VNode => (
  <Shell title={words.linkTitle}>
    <Form>
      <p>{words.link}</p>
      <Button>{words.next}</Button>
    </Form>
  </Shell>
)

/** What did not work, in plain words, and what to do. */
export const NotJoinedPage = ({ words, why }: Words & { readonly why: string }): VNode => (
  <Shell title={words.notTitle}>
    <Notice kind="plain">
      <p>{why}</p>
    </Notice>
    <p>{words.askOffice}</p>
    <ButtonLink href={paths.join.to()} quiet>
      {words.again}
    </ButtonLink>
  </Shell>
)

/** What somebody who gave a code reads until a person has seen them, and afterwards. It never says which child. */
export function WaitingPage({ words, claims }: Words & { readonly claims: readonly MyClaim[] }): VNode {
  const isWaiting = claims.some(each => each.status === 'claimed')
  return (
    <Shell title={isWaiting ? words.waitTitle : words.answerTitle} lead={isWaiting ? words.waitLead : undefined}>
      {claims.length === 0 && <Empty>{words.nothing}</Empty>}
      {claims.map(claim => (
        <Card key={claim.invitation} title={claim.place ?? words.somewhere}>
          <p>{words.usedOn(dateInWords(claim.claimedOn))}</p>
          <p class="t-b">{words.status[claim.status]}</p>
          {claim.why && <p>{words.because(claim.why)}</p>}
          {claim.status === 'claimed' && <p>{words.bring}</p>}
          {claim.status === 'claimed' && claim.phone && <p>{words.phone(claim.phone)}</p>}
          {claim.status === 'confirmed' && <ButtonLink href="/">{words.goIn}</ButtonLink>}
        </Card>
      ))}
    </Shell>
  )
}
