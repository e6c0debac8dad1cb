import { notFound, page, problems, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { ClassListPage, ListProblemsPage, ListSummaryPage } from './class-list.page.tsx'
import { listForm } from './list-form.ts'
import { bringList, findListSetting } from './list-view.ts'

const choose = async (ask: Ask) => {
  const setting = await ask.read(findListSetting)
  const words = text(ask.language).desk
  return setting ? page(<ClassListPage setting={setting} words={words} filled={await ask.filled()} />) : notFound()
}

/** A setting's class list: choose a file, see what would come in, confirm it. The reader is the command line's (IDT-7). */
export const classListRoutes = (on: Routes): void => {
  on.get(paths.classList, 'practitioner', choose)

  // Everything is really brought in, looked at, and undone: an answer other than “see other” undoes a write.
  on.post(paths.classList, 'practitioner', listForm, async (ask, { list }) => {
    const setting = await ask.read(findListSetting)
    if (!setting) return notFound()
    const words = text(ask.language).desk
    return ask.write(setting.area, async act => {
      const { problems: wrong, brought } = await bringList(act, setting, list)
      return wrong.length > 0
        ? problems(<ListProblemsPage setting={setting} words={words} problems={wrong} />)
        : page(<ListSummaryPage setting={setting} words={words} brought={brought} list={list} />)
    })
  })

  on.post(
    paths.bringIn,
    'practitioner',
    listForm,
    async (ask, { list }) => {
      const setting = await ask.read(findListSetting)
      if (!setting) return notFound()
      const words = text(ask.language).desk
      return ask.write(setting.area, async act => {
        const done = await bringList(act, setting, list)
        return done.problems.length > 0
          ? problems(<ListProblemsPage setting={setting} words={words} problems={done.problems} />)
          : seeOther(paths.children.to(), words.classList.done(done.added, done.changed, done.unchanged))
      })
    },
    { again: choose },
  )
}
