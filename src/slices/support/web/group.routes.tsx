import { isRefusal, refuse } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { toldAlready } from '../domain/tell.ts'
import { listGivers } from '../store/givers.ts'
import { findGroupView, loadGroups } from '../store/group-view.ts'
import { formGroup } from '../store/run-group.ts'
import { type Credit, tellGroup } from '../store/tell-group.ts'
import { listVenues } from '../store/venues.ts'
import { groupForm, groupTelling, listedIn, tellingFor } from './group.form.ts'
import { GroupPage, isTold } from './group.page.tsx'
import { GroupsPage } from './groups.page.tsx'
import { newGroupForm } from './new-group.form.ts'
import { NewGroupPage } from './new-group.page.tsx'
import { findOwner } from './owner-field.ts'
import * as paths from './paths.ts'
import { pretendGroup } from './pretend-group.ts'
import { text } from './text/text.ts'

/** Groups: those of the day, one session told once for everyone in it, and forming one. */
export const groupRoutes = (on: Routes): void => {
  on.get(paths.deskGroups, 'practitioner', async ask =>
    page(<GroupsPage view={await ask.read(loadGroups)} words={text(ask.language)} />),
  )

  on.get(paths.deskNewGroup, 'practitioner', async ask => {
    const [area] = ask.actor.areas
    if (!area) return notFound()
    const { forBody } = ask.actor
    const found = await ask.read(async seen => ({
      givers: await listGivers(seen, area, forBody),
      venues: await listVenues(seen, area, forBody),
    }))
    return page(<NewGroupPage {...found} filled={await ask.filled()} words={text(ask.language)} />)
  })

  on.post(paths.deskNewGroup, 'practitioner', newGroupForm, (ask, { ledBy, weekdays, ...fields }) => {
    const owner = findOwner(ledBy)
    const [area] = ask.actor.areas
    if (!owner || !area) return notFound()
    return ask.write(area, async act => {
      const answer = await formGroup(act, area, {
        type: 'FormGroup',
        group: ask.newId(),
        ledBy: owner,
        weekdays: weekdays.map(Number),
        ...fields,
      })
      return isRefusal(answer)
        ? answer
        : seeOther(paths.deskGroups.to(), text(ask.language).desk.newGroup.saved(fields.name))
    })
  })

  on.get(paths.deskPretend, 'practitioner', async ask => {
    const words = text(ask.language)
    const view = pretendGroup(words, ask.actor.person, ask.today)
    return page(<GroupPage view={view} filled={await ask.filled()} words={words} isPretend />)
  })
  on.post(paths.deskPretend, 'practitioner', groupForm, ask =>
    seeOther(paths.deskPretend.to(), text(ask.language).desk.pretend.done),
  )

  on.get(paths.deskGroup, 'practitioner', async ask => {
    const view = await ask.read(seen => findGroupView(seen, ask.params.group, ask.params.day))
    if (!view) return notFound()
    const filled = await ask.filled()
    // Somebody told it while this was typed: there is nothing to mend on a page without its form.
    if (filled.problems.length > 0 && isTold(view))
      return refused(toldAlready(view.day), { back: { to: paths.deskGroup.to(ask.params), words: view.group.name } })
    return page(<GroupPage view={view} filled={filled} words={text(ask.language)} />)
  })

  on.post(paths.deskGroup, 'practitioner', groupForm, async (ask, fields) => {
    const { group, day } = ask.params
    const view = await ask.read(seen => findGroupView(seen, group, day))
    if (!view) return notFound()
    const t = text(ask.language).desk.group
    const back = { to: paths.deskGroup.to({ group, day }), words: view.group.name }
    if (isTold(view)) return refused(toldAlready(day), { back })
    const known = [...view.toldAlready, ...view.members.map(member => member.commitment)]
    const listed = listedIn(fields)
    // A form kept offline may name a child who has died, left, or whose support has ended since: it is told for the others,
    // and says so. Nothing is written of that child.
    const gone = listed.filter(commitment => !known.includes(commitment)).length
    if (gone > 0 && gone === listed.length)
      return refused(refuse('SUP-3', t.noLongerIn.because, t.noLongerIn.instead), { back })
    const credits = view.members
      .filter(member => listed.includes(member.commitment))
      .map((member): Credit => ({ ...member, telling: tellingFor(fields, member.commitment, day) }))
    // Words meant for one child are not dropped in silence.
    if (fields.good && !credits.some(credit => credit.commitment === fields.about))
      return refused(refuse('SUP-3', t.goodNotFor.because, t.goodNotFor.instead), { back })
    const telling = groupTelling(fields, day, credits)
    return ask.write(view.group.area, async act => {
      const answer = await tellGroup(act, { area: view.group.area, group, day }, telling, credits)
      if (isRefusal(answer)) return refused(answer, { back })
      const done =
        fields.did === 'moved' && fields.to
          ? t.movedTo(view.group.name, longDay(fields.to))
          : t.done(view.group.name, credits.length)
      return seeOther(paths.deskGroups.to(), gone > 0 ? `${done} ${t.notFor(gone)}` : done)
    })
  })
}
