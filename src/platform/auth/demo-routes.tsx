import type { Pool } from 'pg'
import { fullDay, type PlainDate } from '../../kernel/plain-date.ts'
import { page, problems, seeOther, signIn } from '../web/answer.ts'
import type { OpenAsk } from '../web/ask.ts'
import { defineForm } from '../web/forms/define-form.ts'
import { line } from '../web/forms/line.tsx'
import { whole } from '../web/forms/whole.tsx'
import { isLocal, localOr } from '../web/local.ts'
import type { Routes } from '../web/routes.ts'
import { type DemoPerson, homeOf, listDemoPeople } from './accounts.ts'
import { DemoPage } from './demo.page.tsx'
import { demoClockPath, demoPath, demoSignInPath } from './paths.ts'
import { text } from './text/text.ts'

/** Goes that many days on, runs everything that falls due on the way, and answers the day it is then. */
export type MoveClock = (days: number) => Promise<PlainDate>

const chooseForm = defineForm({
  fields: { person: line({ label: 'person', required: language => text(language).demo.unknown }) },
})

const clockForm = defineForm({
  fields: {
    advance: whole({ label: 'days', min: 1, max: 366, required: language => text(language).demo.days }),
  },
})

/** Whether a page is in a space of theirs: a mother’s page is not offered to a teacher, who would only find it shut. */
const opens = (next: string, { spaces }: DemoPerson): boolean =>
  !/^\/(my|desk)\b/.test(next) || spaces.some(space => next.startsWith(`/${space}`))

/** The demonstration: be anyone of its people, and move its clock. Never declared where real people are. */
export const demoRoutes =
  (database: Pool, moveClock: MoveClock) =>
  (on: Routes): void => {
    const offer = async ({ language, query }: OpenAsk) => {
      const next = query.next !== undefined && isLocal(query.next) ? query.next : undefined
      const action = demoSignInPath.to({}, { next })
      const people = await listDemoPeople(database)
      const able = people.filter(each => next !== undefined && opens(next, each))
      return (
        <DemoPage
          language={language}
          people={able.length > 0 ? able : people}
          action={action}
          isOnTheWay={next !== undefined}
        />
      )
    }
    const show = async (ask: OpenAsk) => page(await offer(ask))

    on.get(demoPath, 'anyone', show)
    on.post(
      demoSignInPath,
      'anyone',
      chooseForm,
      async (ask, { person }) => {
        const chosen = (await listDemoPeople(database)).find(each => each.slug === person)
        if (!chosen) return problems(await offer(ask))
        const home = homeOf(chosen.spaces)
        const next = localOr(ask.query.next, home)
        return signIn(chosen.person, opens(next, chosen) ? next : home)
      },
      { again: show },
    )
    on.post(
      demoClockPath,
      'anyone',
      clockForm,
      async (ask, { advance }) => {
        const day = await moveClock(advance)
        return seeOther(ask.from ?? demoPath.to(), text(ask.language).demo.moved(fullDay(day)))
      },
      { again: show },
    )
  }
