import type { Role } from '../../platform/access/actor.ts'
import type { Seen } from '../../platform/db/act.ts'
import { listWithheld } from '../../platform/identity/emergency-withheld.ts'
import { listAskedIn } from '../../platform/identity/invitations.ts'
import { listLeftSeals, listMySeals } from '../../platform/identity/seals.ts'
import { classListHeadings } from '../../platform/import/class-list.ts'
import { file, notFound, page, seeOther } from '../../platform/web/answer.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { listOwnDialogues } from '../../slices/consultation/index.ts'
import { listComing } from '../../slices/destinations/index.ts'
import { supportStandings } from '../../slices/identification/index.ts'
import { listArrivals } from '../../slices/transfer/index.ts'
import { ChildrenPage } from './children/children.page.tsx'
import { loadChildren } from './children/children-view.ts'
import { classListRoutes } from './class-list/routes.tsx'
import { DayPage } from './day/day.page.tsx'
import { loadDay } from './day/day-view.ts'
import { FirstDayPage } from './first/first-day.page.tsx'
import { loadFirst } from './first/first-view.ts'
import { OfficePage } from './office/office.page.tsx'
import { loadOffice } from './office/office-view.ts'
import { OwedPage } from './owed/owed.page.tsx'
import { loadOwed } from './owed/owed-view.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** Those whose day is with children; everybody else answers for a body, and sees what it owes. */
const withChildren: ReadonlySet<Role> = new Set([
  'class-teacher',
  'key-person',
  'teaching-assistant',
  'supply',
  'therapist',
  'psychologist',
  'health-visitor',
])

/** Those who answer for what others of their body have not done. */
const leadsOthers: ReadonlySet<Role> = new Set(['head', 'service-lead'])

/** Those who may be named on a sealed move. */
const keepsSafe: ReadonlySet<Role> = new Set(['safeguarding-lead', 'area-officer', 'head'])

/** Somebody named on a seal has left, and this officer names another (IDT-8); else whether one is named on any. */
const sealsOf = async (seen: Seen): Promise<'left' | 'named' | undefined> => {
  if ((await listLeftSeals(seen)).length > 0) return 'left'
  return (await listMySeals(seen)).length > 0 ? 'named' : undefined
}

/** The desk: what needs you, the children you work with, everything that is owed. */
export const routes = (on: Routes): void => {
  classListRoutes(on)
  on.get(paths.desk, 'practitioner', async ask => {
    const words = text(ask.language).desk
    const { forBody } = ask.actor
    const { called } = ask.me
    // Somebody asked in around one child, who answers for no body here: the children they stand around.
    if (!forBody) return seeOther(paths.children.to())
    if (withChildren.has(ask.actor.as)) {
      const view = await ask.read(seen => loadDay(seen, forBody))
      return page(<DayPage view={view} called={called} words={words} />)
    }
    const { view, first, seals, askedIn, dialogues, toAgree } = await ask.read(async seen => {
      const office = await loadOffice(seen, forBody)
      const isFirstDay = office.body?.kind === 'setting' && office.classes.length === 0 && office.duties.length === 0
      const seals = keepsSafe.has(ask.actor.as) ? await sealsOf(seen) : undefined
      const view = { ...office, coming: await listComing(seen), arrivals: await listArrivals(seen) }
      const first = isFirstDay ? await loadFirst(seen, forBody) : undefined
      // Whoever acts for all partners opens dialogues (CON-1).
      const dialogues = ask.actor.as === 'partnership-officer' ? await listOwnDialogues(seen) : undefined
      const toAgree = (await listWithheld(seen)).filter(each => !each.mine && !each.agreed)
      return { view, first, seals, dialogues, toAgree, askedIn: await listAskedIn(seen) }
    })
    const bringsList = ask.actor.as === 'inclusion-lead' || ask.actor.as === 'head'
    return page(
      first ? (
        <FirstDayPage
          view={view}
          first={first}
          called={called}
          words={words}
          bringsList={bringsList}
          toAgree={toAgree}
        />
      ) : (
        <OfficePage
          view={view}
          called={called}
          words={words}
          leadsOthers={leadsOthers.has(ask.actor.as)}
          bringsList={bringsList}
          seals={seals}
          askedIn={askedIn}
          toAgree={toAgree}
          dialogues={dialogues}
        />
      ),
    )
  })

  on.get(paths.emptyClassList, 'practitioner', () =>
    file({ type: 'text/csv', body: `${classListHeadings.join(',')}\r\n`, name: 'class-list.csv' }),
  )

  on.get(paths.children, 'practitioner', async ask => {
    const wanted = {
      name: (ask.query.name ?? '').trim().slice(0, 100),
      className: (ask.query.class ?? '').slice(0, 100),
      support: supportStandings.find(each => each === ask.query.support) ?? '',
    }
    const number = Number(ask.query.page ?? 1)
    const view = await ask.read(seen =>
      loadChildren(seen, wanted, Number.isInteger(number) ? number : 1, ask.actor.forBody),
    )
    return page(<ChildrenPage view={view} words={text(ask.language).desk} />)
  })

  on.get(paths.owed, 'practitioner', async ask => {
    const { forBody } = ask.actor
    if (!forBody) return notFound()
    const { kind, later, page: asked = '1' } = ask.query
    const number = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
    const wanted = { kind, isFar: later === 'yes', page: number }
    const view = await ask.read(seen => loadOwed(seen, forBody, wanted))
    return page(<OwedPage view={view} words={text(ask.language).desk} />)
  })
}
