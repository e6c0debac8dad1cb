import { refuse } from '../../../kernel/decider.ts'
import { addDays, dayOf, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type Member, setPlaceTerms } from '../../../platform/identity/circle.ts'
import { renewSlip } from '../../../platform/identity/inviting.ts'
import { standingOfRole } from '../../../platform/identity/roles.ts'
import { page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { withWho } from '../../identity/ask-who.ts'
import * as whoPaths from '../../identity/paths.ts'
import type { WhoView } from '../../identity/who-view.ts'
import type { Doors } from '../doors.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { placeForm } from './forms.ts'
import { mayLead } from './lead.ts'
import { PlacePage, typedOf } from './place.page.tsx'
import { CodeSlipPage } from './slip.page.tsx'

const maySet = mayLead('ACC-5')

/** What somebody is to a child and until when; and a new slip for whoever lost theirs. */
export const placeRoutes =
  (doors: Doors) =>
  (on: Routes): void => {
    on.get(paths.place, 'practitioner', async ask => {
      const filled = await ask.filled()
      return withWho(ask, maySet, memberOf(ask.params.member), ({ view, member }) => {
        const words = text(ask.language)
        if (!member) return seeOther(whoPaths.who.to({ child: view.child.child }), words.desk.place.notHere)
        const shown = Object.keys(filled.typed).length > 0 ? filled : { ...filled, typed: typedOf(member) }
        return page(<PlacePage view={view} member={member} filled={shown} text={words} />)
      })
    })
    on.post(paths.place, 'practitioner', placeForm, (ask, fields) =>
      withWho(ask, maySet, memberOf(ask.params.member), ({ view, member }) => {
        const t = text(ask.language).desk.place
        const back = whoPaths.who.to({ child: view.child.child })
        if (!member) return seeOther(back, t.notHere)
        const contradicts = fields.responsibility === 'has-not' && member.standing === 'parent'
        if (standingOfRole[fields.role] !== member.standing || contradicts)
          return refuse('ACC-5', t.notThis, t.notThisInstead)
        if (isSooner(member, fields.until)) return refuse('ACC-6', t.noDay, t.noDayInstead)
        return ask.write(view.child.area, async act => {
          await setPlaceTerms(act, view.child.area, member.member, fields)
          return seeOther(back, t.saved)
        })
      }),
    )

    on.post(paths.newSlip, 'practitioner', noFields, ask =>
      withWho(ask, mayLead('ACC-7'), slipOf(ask.params.member), async ({ view, member }) => {
        const words = text(ask.language)
        const who = whoPaths.who.to({ child: view.child.child })
        if (!member) return seeOther(who, words.desk.place.notHere)
        // Shown in the answer itself: a slip is kept nowhere. Pressed twice, the second takes the place of the first.
        const code = await ask.write(view.child.area, act => renewSlip(act, view.child, member.person))
        if (code === undefined) return refuse('ACC-7', words.desk.place.noSlip, words.desk.place.noSlipInstead)
        const slip = { text: words, name: view.people.get(member.person)?.fullName ?? '', code }
        const steps = words.desk.slip.renewedSteps(`${doors.address()}/sign-in/slip`)
        return page(<CodeSlipPage {...slip} steps={steps} back={{ href: who, words: words.desk.slip.back }} />)
      }),
    )
  }

/** A parent's or an adviser's place ends for a reason, on a page of its own: no day set here makes it end sooner (ACC-6). */
const isSooner = ({ standing, until }: Member, last: PlainDate | undefined): boolean =>
  (standing === 'parent' || standing === 'adviser') && last !== undefined && (!until || addDays(last, 1) < dayOf(until))

/** A place around the child that can be changed: not the child's own, and not that of whoever asks. */
const memberOf = (id: string) => async (_: Seen, view: WhoView) => ({
  member: view.circle.find(each => each.member === id && each.standing !== 'child' && each.person !== view.me),
})

/** Whoever may be given a slip: the child too, whose place itself never changes. */
const slipOf = (id: string) => async (_: Seen, view: WhoView) => ({
  member: view.circle.find(each => each.member === id && each.person !== view.me),
})
