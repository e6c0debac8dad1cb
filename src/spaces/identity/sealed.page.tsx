import type { ComponentChildren, VNode } from 'preact'
import type { PersonId } from '../../kernel/ids.ts'
import { dayOf, fullDay } from '../../kernel/plain-date.ts'
import type { Keeper, Opening, Seal } from '../../platform/identity/seals.ts'
import type { Filled } from '../../platform/web/form-contract.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { Page } from '../../ui/page.tsx'
import { Button, ButtonLink } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../ui/patterns/form.tsx'
import { from } from '../../ui/patterns/form-field.ts'
import { WordsField } from '../../ui/patterns/form-text.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { Rows } from '../../ui/patterns/rows.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly seals: readonly Seal[]
  readonly keepers: readonly Keeper[]
  readonly people: ReadonlyMap<string, string>
  readonly now: Date
  readonly me: PersonId
  readonly hours: number
  readonly filled: Filled
  readonly text: Text
  readonly children?: ComponentChildren
}

/** The sealed moves one is named on: ask to look with a reason, agree when the other asks, and all that was asked before. */
export function SealedPage(props: Props): VNode {
  const t = props.text.desk.sealed
  return (
    <Page title={t.title} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={props.filled.problems} />
        <Head title={t.title} lead={props.seals.length > 0 ? t.lead(props.hours) : undefined} />
        {props.children}
        {props.seals.map(seal => (
          <OneSeal key={seal.child} seal={seal} {...props} />
        ))}
      </Stack>
    </Page>
  )
}

const moment = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
const at = (when: Date): string => `${fullDay(dayOf(when))}, ${moment.format(when)}`

function OneSeal({ seal, keepers, people, now, me, filled, text }: Props & { readonly seal: Seal }): VNode {
  const t = text.desk.sealed
  const isTyped = filled.typed.sealed === seal.child
  const open = seal.openings.find(each => each.opened && each.opened.until > now)
  // Whoever asked and then left opens nothing any more.
  const waits = seal.openings.find(each => !each.opened && [me, seal.other].includes(each.askedBy))
  return (
    <Card title={t.one(fullDay(dayOf(seal.sealedAt)))}>
      <p dir="auto">{seal.reason}</p>
      <p>{t.with(people.get(seal.other) ?? '')}</p>
      {keepers
        .filter(each => each.child === seal.child)
        .map(each => (
          <Notice key={each.at.toISOString()} kind="plain">
            <p>
              {text.desk.keeper.named(
                people.get(each.person) ?? '',
                people.get(each.left) ?? '',
                people.get(each.by) ?? '',
                at(each.at),
              )}
            </p>
            <p dir="auto">{each.reason}</p>
          </Notice>
        ))}
      {open?.opened && (
        <>
          <p class="t-b">{t.openUntil(at(open.opened.until))}</p>
          <ButtonLink href={recordPaths.deskChild.to({ child: seal.child })}>{t.look}</ButtonLink>
        </>
      )}
      {!open && waits && waits.askedBy === me && <p>{t.waiting(people.get(seal.other) ?? '')}</p>}
      {!open && waits && waits.askedBy !== me && (
        <form method="post" action={paths.openSealed.to({ opening: waits.opening })}>
          <p dir="auto">{t.asks(people.get(waits.askedBy) ?? '', waits.why)}</p>
          <Button>{t.agree}</Button>
        </form>
      )}
      {!open && !waits && (
        <Form>
          <input type="hidden" name="sealed" value={seal.child} />
          <WordsField
            {...(isTyped ? from(filled, 'reason') : { name: 'reason', value: undefined, problem: undefined })}
            label={t.reason}
            hint={t.reasonHint}
            max={1000}
            rows={3}
          />
          <Button>{t.ask}</Button>
        </Form>
      )}
      {seal.openings.length > 0 && (
        <>
          <h3>{t.before}</h3>
          <Rows
            rows={seal.openings.map(each => ({
              key: each.opening,
              title: <span dir="auto">{each.why}</span>,
              words: openingWords(each, people, text),
            }))}
          />
        </>
      )}
    </Card>
  )
}

function openingWords(
  { askedBy, askedAt, opened }: Opening,
  people: ReadonlyMap<string, string>,
  { desk: { sealed: t } }: Text,
): string {
  const asked = t.askedOn(people.get(askedBy) ?? '', at(askedAt))
  return opened ? `${asked} ${t.openedFrom(at(opened.at), at(opened.until))}` : `${asked} ${t.notOpened}`
}
