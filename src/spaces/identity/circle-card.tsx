import type { VNode } from 'preact'
import type { May } from '../../kernel/decider.ts'
import type { ChildId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/plain-date.ts'
import { isFamilyPlace } from '../../platform/identity/ended-places.ts'
import type { Reason } from '../../platform/identity/sight.ts'
import { Action } from '../../ui/patterns/action.tsx'
import { Card } from '../../ui/patterns/card.tsx'
import { Rows } from '../../ui/patterns/rows.tsx'
import * as circlePaths from '../circle/paths.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'
import { mayPutRight, type WhoView } from './who-view.ts'

type Props = { readonly view: WhoView; readonly text: Text }

/** Everyone who can see the child, why and since when; and the ways to end a place, invite somebody and write down an order. */
export function CircleCard({ view, text }: Props): VNode {
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
