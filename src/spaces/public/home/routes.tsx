import { page } from '../../../platform/web/answer.ts'
import { path } from '../../../platform/web/path.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { consultationPaths } from '../../../slices/consultation/index.ts'
import { expectationPaths, listExpectations } from '../../../slices/expectations/index.ts'
import { reformPaths } from '../../../slices/reform/index.ts'
import type { WalkPerson } from '../../../ui/patterns/hero.tsx'
import { requirements, rights } from '../rules/paths.ts'
import { HomePage } from './home.page.tsx'
import { text } from './text/text.ts'

export const front = path('/')

/** The front door. `listPeople` answers who one may walk through as: nobody, where real people are. */
export const frontRoutes =
  (listPeople: () => Promise<readonly WalkPerson[]>) =>
  (on: Routes): void => {
    const links = {
      expectations: expectationPaths.expectations.to(),
      rights: rights.to(),
      rules: requirements.to(),
      path: reformPaths.thePath.to(),
      say: consultationPaths.dialogues.to(),
      lab: reformPaths.lab.to(),
    }
    on.get(front, 'anyone', async ask => {
      const people = await listPeople()
      const promises = listExpectations().length
      return page(<HomePage words={text(ask.language).public} people={people} promises={promises} links={links} />)
    })
  }
