import { refuse } from '../../../kernel/decider.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { liftBar, listBars, setBar } from '../../../platform/identity/bars.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { withWho } from '../../identity/ask-who.ts'
import type { WhoView } from '../../identity/who-view.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { orderForm } from './forms.ts'
import { mayLead } from './lead.ts'
import { OrdersPage } from './orders.page.tsx'

const mayOrder = mayLead('ACC-9')

/** What a court has ordered about a child: written down, and lifted, by those who lead on them. */
export const orderRoutes = (on: Routes): void => {
  on.get(paths.orders, 'practitioner', async ask => {
    const filled = await ask.filled()
    return withWho(ask, mayOrder, loadOrders, found =>
      page(<OrdersPage {...found} filled={filled} text={text(ask.language)} />),
    )
  })
  on.post(paths.orders, 'practitioner', orderForm, (ask, fields) =>
    withWho(ask, mayOrder, loadOrders, ({ view, offered }) => {
      const t = text(ask.language).desk.orders
      if (fields.person === view.me) return refuse('ACC-9', t.self, t.selfInstead)
      if (!offered.some(each => each.person === fields.person)) return refuse('ACC-9', t.needPerson, t.selfInstead)
      return ask.write(view.child.area, async act => {
        await setBar(act, view.child, { ...fields, lookAgainOn: fields.again })
        return seeOther(paths.orders.to({ child: view.child.child }), t.saved)
      })
    }),
  )
  on.post(paths.lift, 'practitioner', noFields, ask =>
    withWho(ask, mayOrder, loadOrders, ({ view, bars }) => {
      const t = text(ask.language).desk.orders
      const back = paths.orders.to({ child: view.child.child })
      const bar = bars.find(each => each.bar === ask.params.bar)
      if (!bar) return seeOther(back, t.lifted)
      if (bar.person === view.me) return refuse('ACC-9', t.self, t.selfInstead)
      return ask.write(view.child.area, async act => {
        await liftBar(act, view.child.area, bar.bar)
        return seeOther(back, t.lifted)
      })
    }),
  )
}

/** The orders that hold, and whom one may be about: everyone who sees the child or whose place ended. */
async function loadOrders(seen: Seen, view: WhoView) {
  const bars = await listBars(seen, view.child)
  const around = [...view.sighted.map(each => each.person), ...view.ended.map(place => place.person)]
  const wanted = around.filter(person => person !== view.me && person !== `${view.child.child}`)
  const people = await listPeople(seen, view.child.area, [...wanted, ...bars.map(bar => bar.person)])
  const offered = [...people.values()].filter(each => wanted.includes(each.person))
  return { bars, people, offered }
}
