import { allowed, type May, refuse } from '../../kernel/decider.ts'
import type { Seen } from '../../platform/db/act.ts'
import { endMembership } from '../../platform/identity/circle.ts'
import { type EndReason, endFamilyPlace, endReasons, isFamilyPlace } from '../../platform/identity/ended-places.ts'
import { notFound, page, seeOther } from '../../platform/web/answer.ts'
import { noFields } from '../../platform/web/form-contract.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { listConcernsOf, redressText } from '../../slices/redress/index.ts'
import { withWho } from './ask-who.ts'
import { EndFamilyPage } from './end-family.page.tsx'
import { EndedPage } from './ended.page.tsx'
import { findEnded } from './ended-view.ts'
import { endForm } from './forms.ts'
import * as paths from './paths.ts'
import { type Text, text } from './text/text.ts'
import { mayPutRight, type WhoView } from './who-view.ts'

const mayEnd = (view: WhoView, words: Text) => mayPutRight(view, 'ACC-5', words)
const mayEndFamily = (view: WhoView, words: Text) => mayPutRight(view, 'ACC-6', words)

/** Places that end: a colleague's by a press, one of the family's for a reason, and what is read afterwards. */
export const endRoutes = (on: Routes): void => {
  on.post(paths.end, 'practitioner', noFields, ask =>
    withWho(ask, mayEnd, placeOf(ask.params.member), ({ view, text: words, member }) => {
      const t = words.desk.who
      const back = paths.who.to({ child: view.child.child })
      if (!member) return seeOther(back, t.endedBefore)
      if (member.standing === 'child') return refuse('ACC-5', t.ownPlace, t.ownPlaceInstead)
      if (isFamilyPlace(member)) return refuse('ACC-6', t.familyPlace, t.familyPlaceInstead)
      return ask.write(view.child.area, async act => {
        await endMembership(act, view.child, member.member)
        return seeOther(back, t.ended)
      })
    }),
  )

  on.get(paths.endFamily, 'practitioner', async ask => {
    const filled = await ask.filled()
    return withWho(ask, mayEndFamily, placeOf(ask.params.member), found => {
      const { view, member } = found
      if (!member || !isFamilyPlace(member)) return seeOther(paths.who.to({ child: view.child.child }))
      const reasons = reasonsFor(view)
      return page(<EndFamilyPage {...{ view, filled, member, reasons, text: found.text, open: found.open }} />)
    })
  })
  on.post(paths.endFamily, 'practitioner', endForm, (ask, why) =>
    withWho(ask, mayEndFamily, placeOf(ask.params.member), ({ view, text: words, member, open }) => {
      const t = words.desk.endFamily
      const back = paths.who.to({ child: view.child.child })
      if (!member || !isFamilyPlace(member)) return seeOther(back, words.desk.who.endedBefore)
      const may = mayEndFor(why.reason, reasonsFor(view), open, words)
      if (!('allowed' in may)) return may
      return ask.write(view.child.area, async act => {
        await endFamilyPlace(act, view.child, member.member, why)
        return seeOther(back, t.done(view.people.get(member.person)?.fullName ?? member.relationship))
      })
    }),
  )

  on.get(paths.ended, 'family', async ask => {
    const view = await ask.read(seen => findEnded(seen, ask.params.member))
    return view
      ? page(<EndedPage view={view} text={text(ask.language)} concernWords={redressText(ask.language).my} />)
      : notFound()
  })
}

/** Somebody's place around the child now, and how many concerns of theirs about the child are open. */
const placeOf = (id: string) => async (seen: Seen, view: WhoView) => {
  const member = view.circle.find(each => each.member === id)
  if (!member || !isFamilyPlace(member)) return { member, open: 0 }
  const concerns = await listConcernsOf(seen, view.child.area, view.child.child)
  const open = concerns.filter(each => each.raisedBy === member.person && each.overOn === undefined)
  return { member, open: open.length }
}

/** A young person decides only once they are of an age to (P7). */
const reasonsFor = ({ child, youngPersonFrom }: WhoView): readonly EndReason[] =>
  endReasons.filter(reason => reason !== 'young-person' || child.age >= youngPersonFrom)

/** Nobody is shut out while they wait for an answer, unless a court says so or they never were of this family (ACC-6). */
function mayEndFor(reason: EndReason, offered: readonly EndReason[], open: number, words: Text): May {
  const t = words.desk.endFamily
  if (!offered.includes(reason)) return refuse('ACC-6', t.tooYoung, t.chooseAgain)
  if (open > 0 && reason !== 'court-order' && reason !== 'mistake') return refuse('ACC-6', t.open(open), t.openInstead)
  return allowed
}
