import type { VNode } from 'preact'
import { allowed } from '../../../kernel/decider.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Invitation } from '../../../platform/identity/invitations.ts'
import type { PersonCard } from '../../../platform/identity/people.ts'
import { Page } from '../../../ui/page.tsx'
import { Action } from '../../../ui/patterns/action.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import * as whoPaths from '../../identity/paths.ts'
import type { WhoView } from '../../identity/who-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Refused = { readonly invitation: string; readonly why: string; readonly on: PlainDate }
type Props = {
  readonly view: WhoView
  readonly invitations: readonly Invitation[]
  readonly refusals: readonly Refused[]
  readonly people: ReadonlyMap<string, PersonCard>
  readonly text: Text
}

/** Whoever is asked in around a child: to be seen first, then what the family asks, then codes that are out (ACC-7). */
export function InvitationsPage(props: Props): VNode {
  const { view, invitations, text } = props
  const t = text.desk.list
  const ids = { child: view.child.child }
  const of = (...status: readonly Invitation['status'][]) => invitations.filter(each => status.includes(each.status))
  return (
    <Page title={t.title(view.child.knownAs)} space="desk" width="narrow">
      <Stack>
        <Head
          above={<a href={whoPaths.who.to(ids)}>{view.child.fullName}</a>}
          title={t.title(view.child.knownAs)}
          lead={t.lead}
          action={
            <ButtonLink href={paths.invite.to(ids)} icon="plus">
              {t.start}
            </ButtonLink>
          }
        />
        {of('asked', 'open', 'claimed').length === 0 && <Empty>{t.none}</Empty>}
        <Group {...props} title={t.seen} some={of('claimed')} />
        <Group {...props} title={t.asked} some={of('asked')} />
        <Group {...props} title={t.open} some={of('open')} />
        <Group {...props} title={t.closed} some={of('confirmed', 'declined', 'withdrawn')} />
        <Failed {...props} />
      </Stack>
    </Page>
  )
}

type GroupProps = Props & { readonly title: string; readonly some: readonly Invitation[] }

const Group = ({ title, some, ...props }: GroupProps): VNode | null =>
  some.length === 0 ? null : (
    <Card title={title}>
      <Rows
        rows={some.map(each => ({
          key: each.invitation,
          title: each.forName,
          words: factsOf(each, props).join(' · '),
          below: <Doing each={each} {...props} />,
        }))}
      />
    </Card>
  )

function factsOf(each: Invitation, { people, text }: Props): readonly string[] {
  const t = text.desk.list
  const name = (person: string | undefined) => (person ? (people.get(person)?.fullName ?? '') : '')
  return [
    each.relationship,
    each.askedBy && t.byFamily(name(each.askedBy)),
    each.status === 'open' && each.goodUntil && (each.isOver ? t.over : t.goodUntil(longDay(each.goodUntil))),
    each.claimedName && each.claimedOn && t.usedOn(each.claimedName, longDay(each.claimedOn)),
    (each.status === 'confirmed' || each.status === 'declined' || each.status === 'withdrawn') && t.status[each.status],
    each.why,
  ].flatMap(part => (typeof part === 'string' && part !== '' ? [part] : []))
}

function Doing({ each, view, text }: Props & { readonly each: Invitation }): VNode | null {
  const t = text.desk.list
  const ids = { child: view.child.child, invitation: each.invitation }
  const no = (
    <ButtonLink href={paths.decline.to(ids)} quiet slim>
      {t.sayNo}
    </ButtonLink>
  )
  switch (each.status) {
    case 'claimed':
      return (
        <ButtonLink href={paths.invitation.to(ids)} slim>
          {t.look}
          <span class="t-vh">{`: ${each.forName}`}</span>
        </ButtonLink>
      )
    case 'asked':
      return (
        <div class="t-row">
          <ButtonLink href={paths.invite.to({ child: ids.child }, { asked: each.invitation })} slim>
            {t.give}
            <span class="t-vh">{`: ${each.forName}`}</span>
          </ButtonLink>
          {no}
        </div>
      )
    case 'open':
      return (
        <Action may={allowed} post={paths.withdraw.to(ids)} quiet slim>
          {t.withdraw(each.forName)}
        </Action>
      )
    case 'confirmed':
    case 'declined':
    case 'withdrawn':
      return null
  }
}

/** Codes that did not work: whoever leads sees that somebody tried. */
function Failed({ refusals, invitations, text }: Props): VNode | null {
  const t = text.desk.list
  if (refusals.length === 0) return null
  const nameOf = (id: string) => invitations.find(each => each.invitation === id)?.forName ?? ''
  const whyOf = (why: string) => Object.entries(t.why).find(([known]) => known === why)?.[1] ?? ''
  return (
    <Card title={t.failed} small>
      <Rows
        rows={refusals.map((each, at) => ({
          key: `${each.invitation}${at}`,
          title: t.failedOn(nameOf(each.invitation), longDay(each.on)),
          words: whyOf(each.why),
        }))}
      />
    </Card>
  )
}
