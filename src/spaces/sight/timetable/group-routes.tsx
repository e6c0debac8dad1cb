import { listGroups } from '../../../platform/identity/groups.ts'
import { notFound, page, problems, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { groupForm } from './group-form.ts'
import { bringGroups } from './group-view.ts'
import { GroupProblemsPage, GroupSummaryPage, GroupsPage } from './groups.page.tsx'
import { findTimetable } from './timetable-view.ts'

/** The timetable groups of a setting: see them, choose a list, see what it does, confirm it (P21, ACC-22). */
export const groupRoutes = (on: Routes): void => {
  on.get(paths.groups, 'practitioner', show)

  // Everything is really brought in, looked at, and undone: an answer other than “see other” undoes a write.
  on.post(
    paths.groups,
    'practitioner',
    groupForm,
    async (ask, { list }) => {
      const view = await ask.read(findTimetable)
      if (!view) return notFound()
      const words = text(ask.language)
      return ask.write(view.area, async act => {
        const { groups, problems: wrong } = await bringGroups(act, view, list, words.groups)
        return wrong.length > 0
          ? problems(<GroupProblemsPage setting={view.setting} problems={wrong} text={words} />)
          : page(<GroupSummaryPage view={view} groups={groups} list={list} text={words} />)
      })
    },
    { again: show },
  )

  on.post(
    paths.bringGroups,
    'practitioner',
    groupForm,
    async (ask, { list }) => {
      const view = await ask.read(findTimetable)
      if (!view) return notFound()
      const words = text(ask.language)
      return ask.write(view.area, async act => {
        const { groups, problems: wrong } = await bringGroups(act, view, list, words.groups)
        return wrong.length > 0
          ? problems(<GroupProblemsPage setting={view.setting} problems={wrong} text={words} />)
          : seeOther(paths.groups.to(), words.groups.done(groups.length))
      })
    },
    { again: show },
  )
}

const show = async (ask: Ask) => {
  const found = await ask.read(async seen => {
    const view = await findTimetable(seen)
    return view && { view, groups: await listGroups(seen, view) }
  })
  return found ? page(<GroupsPage {...found} filled={await ask.filled()} text={text(ask.language)} />) : notFound()
}
