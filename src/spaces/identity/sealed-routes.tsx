import { refuse } from '../../kernel/decider.ts'
import { listPeople } from '../../platform/identity/people.ts'
import { askToOpenSeal, listMySeals, openSeal } from '../../platform/identity/seals.ts'
import { notFound, page, seeOther } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import { noFields } from '../../platform/web/form-contract.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { sealedForm } from './forms.ts'
import * as paths from './paths.ts'
import { SealedPage } from './sealed.page.tsx'
import { text } from './text/text.ts'

/** How long the two may look, once the second has agreed. */
const hours = 4

/** Behind a seal: one of the two named asks with a reason, the other agrees, both look for hours. Nobody else finds a page. */
export const sealedRoutes = (on: Routes): void => {
  on.get(paths.sealed, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const seals = await listMySeals(seen)
      const people = new Map<string, string>()
      for (const area of new Set(seals.map(each => each.area)))
        for (const [id, card] of await listPeople(
          seen,
          area,
          seals.flatMap(each => [each.other, ...each.openings.map(opening => opening.askedBy)]),
        ))
          people.set(id, card.fullName)
      return { seals, people, now: seen.at, me: seen.actor.person }
    })
    if (found.seals.length === 0) return notFound()
    return page(<SealedPage {...found} hours={hours} filled={await ask.filled()} text={text(ask.language)} />)
  })

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

const mine = async (ask: Ask, is: (seal: Awaited<ReturnType<typeof listMySeals>>[number]) => boolean) =>
  (await ask.read(listMySeals)).find(is)
