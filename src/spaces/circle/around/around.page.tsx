import type { VNode } from 'preact'
import { dayOf, fullDay } from '../../../kernel/plain-date.ts'
import type { Member } from '../../../platform/identity/circle.ts'
import type { Reason, Sighted } from '../../../platform/identity/sight.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { Page } from '../../../ui/page.tsx'
import { Action } from '../../../ui/patterns/action.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Person } from '../../../ui/patterns/person.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import type { AroundView } from './around-view.ts'
import { mayAsk, mayEnd } from './may.ts'

type Props = { readonly view: AroundView; readonly text: Text }

/** Who is around a child, since when and until when; whom one asked for; and whose place ended (ACC-5 to ACC-8). */
export function AroundPage(props: Props): VNode {
  const { view, text } = props
  const { child } = view
  const words = text.my
  // A child's own person id is the child's id.
  const isOwn = `${view.me}` === `${child.child}`
  return (
    <Page title={words.title(child.knownAs)} space={isOwn ? 'own' : 'my'} width="narrow">
      <Stack>
        <Head
          above={
            <a href={isOwn ? recordPaths.me.to() : recordPaths.record.to({ child: child.child })}>{child.knownAs}</a>
          }
          title={words.title(child.knownAs)}
          lead={words.lead}
        />
        <Card>
          {view.sighted.length === 0 && <Empty>{words.nobody}</Empty>}
          {view.sighted.map(each => (
            <Around key={each.person} each={each} {...props} />
          ))}
        </Card>
        <Asked {...props} />
        {!child.diedOn && (
          <Action may={mayAsk(view, words)} href={paths.ask.to({ child: child.child })} icon="plus">
            {words.askButton}
          </Action>
        )}
        {view.ended.length > 0 && (
          <Card title={words.ended} small>
            <Rows
              rows={view.ended.map(place => ({
                key: place.member,
                title: view.people.get(place.person)?.fullName,
                words: words.endedOn(fullDay(place.on)),
              }))}
            />
          </Card>
        )}
      </Stack>
    </Page>
  )
}

const ofFamily = ['parent', 'carer']
const chosen = ['adviser', 'other']

function Around({ each, view, text }: Props & { readonly each: Sighted }): VNode {
  const { me, people, child } = view
  const words = text.my
  const name = people.get(each.person)?.fullName ?? ''
  const places = view.circle.filter(member => member.person === each.person)
  const standings = each.reasons.map(reason => reason.standing)
  const of = standings.includes('child')
    ? 'own'
    : standings.some(standing => ofFamily.includes(standing))
      ? 'family'
      : standings.some(standing => chosen.includes(standing))
        ? 'other'
        : 'professional'
  return (
    <Stack gap="small">
      <Person
        name={name}
        of={of}
        job={each.reasons.map(reason => (
          <span key={`${reason.by}${reason.member}`} class="t-row">
            {[each.person === me && words.you, whyOf(reason, places, { view, text })].filter(Boolean).join(' · ')}
          </span>
        ))}
      />
      {places
        .filter(member => 'allowed' in mayEnd(view, member, words))
        .map(member => (
          <details key={member.member}>
            <summary>{each.person === me ? words.leaveSelf : words.leaveOther(name)}</summary>
            {each.person === me && <p>{words.leaveSelfWords}</p>}
            <Action
              may={mayEnd(view, member, words)}
              post={paths.leave.to({ child: child.child, member: member.member })}
              quiet
              slim
            >
              {each.person === me ? words.leaveSelf : words.leaveOther(name)}
            </Action>
          </details>
        ))}
    </Stack>
  )
}

/** What somebody is, since when and until when. */
function whyOf(reason: Reason, places: readonly Member[], { view, text }: Props): string {
  const words = text.my
  const place = places.find(member => member.member === reason.member)
  return [
    isOf(reason, words),
    place?.actsFor && actsFor(place.actsFor, view, words),
    place?.responsibility && text.responsibility[place.responsibility],
    place?.delegated && words.delegated(place.delegated),
    words.since(fullDay(dayOf(reason.from))),
    reason.until && words.until(fullDay(lastDay(reason.until))),
  ]
    .filter(Boolean)
    .join(' · ')
}

const isOf = ({ by, standing, words: is }: Reason, words: Text['my']): string => {
  if (by === 'circle') return standing === 'child' ? '' : is
  if (by === 'post') return words.byPost(is.replaceAll('-', ' '))
  return standing === 'supply' ? words.bySupply : words.byClass
}

const actsFor = (person: string, { me, people }: AroundView, words: Text['my']): string =>
  person === me
    ? words.actsForYou
    : words.actsFor([...people.values()].find(each => each.person === person)?.fullName ?? '')

/** A place ends at midnight after its last day. */
const lastDay = (until: Date) => dayOf(new Date(until.getTime() - 1))

/** Whom the one who reads asked for, each with its answer. */
function Asked({ view, text }: Props): VNode | null {
  const words = text.my
  if (view.asked.length === 0) return null
  return (
    <Card title={words.asked}>
      <Rows
        rows={view.asked.map(each => ({
          key: each.invitation,
          title: each.forName,
          words: [
            words.status[each.status === 'open' && each.isOver ? 'over' : each.status],
            each.status === 'declined' && each.why && words.because(each.why),
          ]
            .filter(Boolean)
            .join(' '),
          below: (each.status === 'asked' || each.status === 'open') && (
            <Action
              may={{ allowed: true }}
              post={paths.takeBack.to({ child: view.child.child, invitation: each.invitation })}
              quiet
              slim
            >
              {words.takeBack(each.forName)}
            </Action>
          ),
        }))}
      />
    </Card>
  )
}
