import { refuse } from '../../kernel/decider.ts'
import type { AreaId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { listHolders, listPeople, type PersonCard } from '../../platform/identity/people.ts'
import {
  askToOpenSeal,
  listKeepers,
  listLeftSeals,
  listMySeals,
  nameKeeper,
  openSeal,
} from '../../platform/identity/seals.ts'
import { notFound, page, seeOther } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import { noFields } from '../../platform/web/form-contract.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { keeperForm, sealedForm } from './forms.ts'
import { KeeperCard } from './keeper-card.tsx'
import * as paths from './paths.ts'
import { SealedPage } from './sealed.page.tsx'
import { text } from './text/text.ts'

/** How long the two may look, once the second has agreed. */
const hours = 4

/** Behind a seal: one of the two named asks with a reason, the other agrees, both look for hours. Where one has left, the area's officer names another. Nobody else finds a page. */
export const sealedRoutes = (on: Routes): void => {
  const show = async (ask: Ask) => {
    const found = await ask.read(loadSealed)
    const { seals, left, mayBe } = found
    if (seals.length + left.length === 0) return notFound()
    const words = text(ask.language)
    const filled = await ask.filled()
    return page(
      <SealedPage {...found} hours={hours} filled={filled} text={words}>
        {left.map(seal => (
          <KeeperCard
            key={`${seal.handle}${seal.left}`}
            {...{ seal, filled }}
            people={found.people}
            mayBe={mayBe.get(seal.area) ?? []}
            me={found.me}
            text={words}
          />
        ))}
      </SealedPage>,
    )
  }
  on.get(paths.sealed, 'practitioner', show)

  on.post(
    paths.nameKeeper,
    'practitioner',
    keeperForm,
    async (ask, { seal: handle, left, person, why }) => {
      const found = await ask.read(loadSealed)
      const t = text(ask.language).desk.keeper
      if (found.left.length === 0) return notFound()
      const seal = found.left.find(each => each.handle === handle && each.left === left)
      const named = seal && found.mayBe.get(seal.area)?.find(each => each.person === person)
      if (!seal || !named || [found.me, seal.stays].includes(person))
        return refuse('IDT-8', t.notOffered, t.chooseAgain)
      return ask.write(seal.area, async act => {
        await nameKeeper(act, seal, person, why)
        return seeOther(
          found.seals.length + found.left.length > 1 ? paths.sealed.to() : '/desk',
          t.done(named.fullName),
        )
      })
    },
    { again: show },
  )

  on.post(paths.sealed, 'practitioner', sealedForm, async (ask, { sealed, reason }) => {
    const seal = await mine(ask, each => each.child === sealed)
    if (!seal) return notFound()
    return ask.write(seal.area, async act => {
      await askToOpenSeal(act, seal.area, seal.child, reason)
      return seeOther(paths.sealed.to(), text(ask.language).desk.sealed.asked)
    })
  })

  on.post(paths.openSealed, 'practitioner', noFields, async ask => {
    const { opening } = ask.params
    const seal = await mine(ask, each => each.openings.some(one => one.opening === opening))
    const asked = seal?.openings.find(one => one.opening === opening)
    if (!seal || !asked) return notFound()
    const t = text(ask.language).desk.sealed
    if (asked.askedBy === ask.actor.person) return refuse('IDT-2', t.notAlone, t.otherAgrees)
    return ask.write(seal.area, async act => {
      await openSeal(act, seal.area, opening, hours)
      return seeOther(paths.sealed.to(), t.opened(hours))
    })
  })
}

/** The seals one is named on, and for the area's officer those of which somebody has left; with everybody's name. */
async function loadSealed(seen: Seen) {
  const seals = await listMySeals(seen)
  const left = await listLeftSeals(seen)
  const keepers = seals.length > 0 ? await listKeepers(seen) : []
  const people = new Map<string, string>()
  const mayBe = new Map<AreaId, readonly PersonCard[]>()
  for (const area of new Set([...seals, ...left].map(each => each.area))) {
    const isHere = (each: { area: AreaId }) => each.area === area
    const named = [
      ...seals.filter(isHere).flatMap(each => [each.other, ...each.openings.map(opening => opening.askedBy)]),
      ...left.filter(isHere).flatMap(each => [each.left, each.stays]),
      ...keepers.filter(isHere).flatMap(each => [each.left, each.person, each.by]),
    ]
    for (const [id, card] of await listPeople(seen, area, named)) people.set(id, card.fullName)
    if (left.some(isHere)) mayBe.set(area, await listKeepersOf(seen, area))
  }
  return { seals, left, keepers, people, mayBe, now: seen.at, me: seen.actor.person }
}

/** Who holds a post that keeps children safe, and so may be named. */
async function listKeepersOf(seen: Seen, area: AreaId): Promise<readonly PersonCard[]> {
  const held = await listHolders(seen, area, ['safeguarding-lead', 'area-officer', 'head'])
  return [...(await listPeople(seen, area, [...new Set(held.map(post => post.person))])).values()]
}

const mine = async (ask: Ask, is: (seal: Awaited<ReturnType<typeof listMySeals>>[number]) => boolean) =>
  (await ask.read(listMySeals)).find(is)
