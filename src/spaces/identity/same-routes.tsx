import { refuse } from '../../kernel/decider.ts'
import type { Seen } from '../../platform/db/act.ts'
import { listChildren } from '../../platform/identity/children.ts'
import { listLed } from '../../platform/identity/circle.ts'
import { saySameChild, undoSameChild } from '../../platform/identity/life.ts'
import { page, seeOther } from '../../platform/web/answer.ts'
import { noFields } from '../../platform/web/form-contract.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { noMore, withWho } from './ask-who.ts'
import { sameForm } from './forms.ts'
import * as paths from './paths.ts'
import { SamePage } from './same.page.tsx'
import type { Text } from './text/text.ts'
import { mayPutRight, type WhoView } from './who-view.ts'

const maySay = (view: WhoView, words: Text) => mayPutRight(view, 'IDT-4', words)

/** Two records that may be one child's: said, and taken back (IDT-4). */
export const sameRoutes = (on: Routes): void => {
  on.get(paths.same, 'practitioner', ask =>
    withWho(ask, maySay, loadAlike, async found => page(<SamePage {...found} filled={await ask.filled()} />)),
  )
  on.post(paths.same, 'practitioner', sameForm, (ask, { other }) =>
    withWho(ask, maySay, loadAlike, ({ view, text, alike }) => {
      const t = text.desk.same
      if (!alike.some(each => each.child === other)) return refuse('IDT-4', t.notOffered, t.chooseAgain)
      return ask.write(view.child.area, async act => {
        await saySameChild(act, view.child.area, view.child.child, other)
        return seeOther(paths.same.to(ask.params), t.done)
      })
    }),
  )
  on.post(paths.parted, 'practitioner', noFields, ask =>
    withWho(ask, maySay, noMore, ({ view, text }) => {
      const back = paths.same.to({ child: view.child.child })
      const held = view.same.find(each => each.link === ask.params.link)
      if (!held) return seeOther(back, text.desk.same.undone)
      return ask.write(view.child.area, async act => {
        await undoSameChild(act, view.child.area, held.link)
        return seeOther(back, text.desk.same.undone)
      })
    }),
  )
}

/** Children the one who asks leads on, with the same day of birth or family name: never a search over children (ACC-3). */
async function loadAlike(seen: Seen, { child, same }: WhoView) {
  const led = await listLed(seen, child.area)
  const family = child.family.toLowerCase()
  const linked = new Set(same.map(each => each.other))
  const alike = (await listChildren(seen)).filter(
    each =>
      each.area === child.area &&
      each.child !== child.child &&
      led.has(each.child) &&
      !linked.has(each.child) &&
      (each.bornOn === child.bornOn || each.family.toLowerCase() === family),
  )
  return { alike }
}
