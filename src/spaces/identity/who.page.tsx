import type { VNode } from 'preact'
import type { May } from '../../kernel/decider.ts'
import type { ChildId, PersonId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/plain-date.ts'
import { isFamilyPlace } from '../../platform/identity/ended-places.ts'
import type { Reason } from '../../platform/identity/sight.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { Page } from '../../ui/page.tsx'
import { Action } from '../../ui/patterns/action.tsx'
import { Go } from '../../ui/patterns/buttons.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Stack } from '../../ui/patterns/columns.tsx'
import { Facts } from '../../ui/patterns/facts.tsx'
import { Head } from '../../ui/patterns/head.tsx'
import { Notice } from '../../ui/patterns/notice.tsx'
import { Rows } from '../../ui/patterns/rows.tsx'
import * as circlePaths from '../circle/paths.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { mayPutRight, maySeal, type WhoView } from './who-view.ts'

type Props = { readonly view: WhoView; readonly text: Text }

/** Who a child is and who stands around them, with every way to put it right (IDT-1 to IDT-5). */
export function WhoPage({ view, text }: Props): VNode {
  const { child } = view
  const words = text.desk.who
  return (
    <Page title={words.title(child.knownAs)} space="desk" width="narrow">
      <Stack>
        <Head
          above={<a href={recordPaths.deskChild.to({ child: child.child })}>{child.fullName}</a>}
          title={words.title(child.knownAs)}
          lead={words.lead}
        />
        <Marks view={view} text={text} />
        <Card title={words.name}>
          <Facts
            facts={[
              { term: words.full, words: child.fullName },
              { term: words.knownAs, words: child.knownAs },
              { term: words.sayIt, words: child.sayIt },
              { term: words.born, words: words.bornOn(child.bornOn, child.age) },
            ]}
          />
          <Action may={mayPutRight(view, 'IDT-1', text)} href={paths.name.to({ child: child.child })} quiet slim>
            {words.mendName}
          </Action>
        </Card>
        <Places view={view} text={text} />
        <Circle view={view} text={text} />
        <Ended view={view} text={text} />
        <More view={view} text={text} />
      </Stack>
    </Page>
  )
}

/** What must be known first: a child has died, another record is theirs too, something was moved. */
function Marks({ view, text }: Props): VNode {
  const { child, same, mistakes } = view
  const words = text.desk.who
  return (
    <>
      {child.diedOn && (
        <Notice kind="plain">
          <p class="t-b">{words.hasDied(child.knownAs, child.diedOn)}</p>
          <p>{words.stays}</p>
        </Notice>
      )}
      {same.map(each => (
        <Notice key={each.link}>
          <p>{each.isKept ? words.alsoKept(each.name) : words.alsoOther(each.name)}</p>
          <Go href={paths.who.to({ child: each.other })}>{words.open}</Go>
        </Notice>
      ))}
      {mistakes.length > 0 && (
        <Notice>
          {mistakes.map(each => (
            <p key={each.breach}>{words.mistake[each.side](each.on)}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

function Places({ view, text }: Props): VNode {
  const words = text.desk.who
  return (
    <Card title={words.places}>
      {view.places.length === 0 && <p>{words.noPlaces}</p>}
      <Facts
        facts={view.places.map(place => ({
          term: words.kinds[place.kind],
          words: [
            place.kind === 'class' ? '' : place.body && view.bodies.get(place.body)?.name,
            place.words,
            place.until ? words.between(place.from, place.until) : words.since(place.from),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Card>
  )
}

function Circle({ view, text }: Props): VNode {
  const { child, people } = view
  const words = text.desk.who
  const may = mayPutRight(view, 'ACC-5', text)
  return (
    <Card title={words.circle}>
      <p>{words.circleLead}</p>
      <Rows
        rows={view.sighted.map(({ person, reasons }) => {
          const name = people.get(person)?.fullName ?? ''
          const job = reasons.some(each => each.by !== 'circle') && people.get(person)?.jobWords
          return {
            key: person,
            title: name,
            words: [job, ...reasons.map(reason => whyOf(reason, view, text))].filter(Boolean).join(' · '),
            below: 'allowed' in may && <Ends name={name} reasons={reasons} view={view} text={text} may={may} />,
          }
        })}
      />
      {!child.diedOn && (
        <div class="t-row">
          <Action may={may} href={paths.askIn.to({ child: child.child })} quiet slim>
            {words.askIn}
          </Action>
          <Action may={may} href={circlePaths.invitations.to({ child: child.child })} quiet slim>
            {words.invite}
          </Action>
          <Action
            may={mayPutRight(view, 'ACC-9', text)}
            href={circlePaths.orders.to({ child: child.child })}
            quiet
            slim
          >
            {words.orders}
          </Action>
        </div>
      )}
    </Card>
  )
}

/** Why somebody can see the child: what they are to the child, or their post, or the class, and since when. */
function whyOf(reason: Reason, { child, places }: WhoView, { desk }: Text): string {
  const { who } = desk
  const since = [who.since(dayOf(reason.from)), reason.until && who.until(dayOf(new Date(reason.until.getTime() - 1)))]
    .filter(Boolean)
    .join(' ')
  if (reason.by === 'circle') return `${reason.words}, ${since}`
  if (reason.by === 'post') return `${who.byPost}, ${since}`
  const className = child.className ?? places.find(place => place.kind === 'class')?.words ?? ''
  return `${reason.standing === 'supply' ? who.bySupply(className) : who.byClass(className)}, ${since}`
}

type EndsProps = Props & { readonly name: string; readonly reasons: readonly Reason[]; readonly may: May }

/** A way to end each of somebody's places around the child; what they see by a post or a class ends with it. */
const Ends = ({ name, reasons, view, text, may }: EndsProps): VNode => (
  <>
    {reasons.map(({ member, standing, words: is }) =>
      member && standing !== 'child' ? (
        <div key={member} class="t-row">
          <Action may={may} href={circlePaths.place.to({ child: view.child.child, member })} quiet slim>
            {text.desk.who.terms}
            <span class="t-vh">{`: ${name}, ${is}`}</span>
          </Action>
          <EndAction ids={{ child: view.child.child, member }} family={isFamilyPlace({ standing })} may={may}>
            {isFamilyPlace({ standing }) ? text.desk.who.endFamily(name) : text.desk.who.end(`${name}, ${is}`)}
          </EndAction>
        </div>
      ) : (
        member && (
          <Action key={member} may={may} post={circlePaths.newSlip.to({ child: view.child.child, member })} quiet slim>
            {text.desk.who.slip}
          </Action>
        )
      ),
    )}
  </>
)

type EndProps = {
  readonly ids: { readonly child: ChildId; readonly member: string }
  readonly family: boolean
  readonly may: May
  readonly children: string
}

/** A colleague's place ends by a press; one of the family's never does: its way is a page that asks why (ACC-6). */
const EndAction = ({ ids, family, may, children }: EndProps): VNode =>
  family ? (
    <Action may={may} href={paths.endFamily.to(ids)} quiet slim>
      {children}
    </Action>
  ) : (
    <Action may={may} post={paths.end.to(ids)} quiet slim>
      {children}
    </Action>
  )

/** Places of the family that ended: everyone around the child reads that they did, a lead reads why (ACC-6). */
function Ended({ view, text }: Props): VNode | null {
  const { who, endFamily } = text.desk
  if (view.ended.length === 0) return null
  const mayRead = 'allowed' in mayPutRight(view, 'ACC-6', text)
  const name = (person: PersonId) => view.people.get(person)?.fullName ?? ''
  return (
    <Card title={who.placesEnded}>
      <Rows
        rows={view.ended.map(place => ({
          key: place.member,
          title: name(place.person),
          words: who.endedBy(place.on, name(place.by)),
          below: mayRead && (
            <p class="t-small">{[endFamily.reasons[place.reason], place.words].filter(Boolean).join(' · ')}</p>
          ),
        }))}
      />
    </Card>
  )
}

function More({ view, text }: Props): VNode {
  const words = text.desk.who
  const ids = { child: view.child.child }
  return (
    <Card title={words.more}>
      <Stack gap="small">
        <Action may={mayPutRight(view, 'IDT-4', text)} href={paths.same.to(ids)} quiet slim>
          {words.same}
        </Action>
        {!view.child.diedOn && (
          <>
            <Action may={mayPutRight(view, 'IDT-3', text)} href={paths.wrong.to(ids)} quiet slim>
              {words.wrong}
            </Action>
            <Action may={maySeal(view, text)} href={paths.seal.to(ids)} quiet slim>
              {words.seal}
            </Action>
            <Action may={mayPutRight(view, 'IDT-5', text)} href={paths.died.to(ids)} quiet slim>
              {words.died}
            </Action>
          </>
        )}
      </Stack>
    </Card>
  )
}
