import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import { standings } from '../../../kernel/standing.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { type Done, runCommand } from '../../../platform/events/run-command.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { standingsWith } from '../../../platform/identity/circle.ts'
import type { LinkCommand } from '../domain/commands.ts'
import type { LinkEvent } from '../domain/events.ts'
import { link as decider } from '../domain/link.ts'
import type { Link } from '../domain/link-state.ts'
import type { Sharer } from '../domain/may.ts'

export type LinkOf = { readonly area: AreaId; readonly child: ChildId; readonly link: string }

/** One command of somebody around the child on a link: what happened, a refusal, or nothing where there is no such child. */
export async function runLink(
  act: Act,
  { child, link }: Omit<LinkOf, 'area'>,
  command: LinkCommand,
): Promise<readonly LinkEvent[] | Refusal | undefined> {
  const card = await findChild(act, child)
  if (!card) return undefined
  const done = await run(act, { area: card.area, child, link }, command, await sharerOf(act, card))
  return isRefusal(done) ? done : done.events
}

/** A stranger’s try, in a transaction of the system’s own: what happened, and how the link stands then. */
export const runOpening = (act: Act, of: LinkOf, command: LinkCommand & { readonly type: 'OpenLink' }) =>
  run(act, of, command)

/** Ends what still stands open of a record that has come from another area: what opened it was left behind there. */
export async function endMovedLinks(act: Act, { area, child }: Omit<LinkOf, 'link'>): Promise<void> {
  const open = await act.tx
    .selectFrom('shared_link')
    .select('link')
    .where('area', '=', area)
    .where('child', '=', child)
    .where('ended_on', 'is', null)
    .where('until_on', '>=', act.today)
    .orderBy('link')
    .execute()
  for (const { link } of open) await run(act, { area, child, link }, { type: 'EndMovedLink' })
}

function run(
  act: Act,
  { area, child, link }: LinkOf,
  command: LinkCommand,
  me?: Sharer,
): Promise<Done<Link, LinkEvent> | Refusal> {
  return runCommand(act, {
    ...{ area, child, slice: 'sharing', id: link, subject: 'record' },
    ...{ decider, command, facts: me ? { me } : {} },
  })
}

/** What the one who asks is to the child. */
export async function sharerOf(seen: Seen, card: ChildCard): Promise<Sharer> {
  const has = await standingsWith(seen, card.area, card.child)
  return {
    person: seen.actor.person,
    standing: standings.find(each => has.includes(each)) ?? 'other',
    age: card.age,
  }
}
