import { sql } from 'kysely'
import type { Seen } from '../../../platform/db/act.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import * as home from '../home/paths.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'
import { writingForm } from './writing.form.ts'
import { type Chosen, WritingPage } from './writing.page.tsx'

/** How often and when we write: chosen by each for themself, changed at any time (P15). */
export const routes = (on: Routes): void => {
  on.get(paths.writing, 'family', async ask => {
    const chosen = await ask.read(findChosen)
    return page(<WritingPage chosen={chosen} words={text(ask.language)} filled={await ask.filled()} />)
  })
  on.post(paths.writing, 'family', writingForm, async (ask, { often, weekday = '1', hour = '16' }) => {
    const [area] = ask.actor.areas
    if (!area) return notFound()
    return ask.write(area, async act => {
      const isEasy = ask.language === 'en-easy'
      await sql`
        select choose_writing(${often}, ${Number(weekday)}::integer, ${Number(hour)}::integer, ${isEasy})`.execute(
        act.tx,
      )
      return seeOther(home.home.to(), text(ask.language).my.saved)
    })
  })
}

async function findChosen(seen: Seen): Promise<Chosen> {
  const { rows } = await sql<{ often: string | null; weekday: number; hour: number; has_email: boolean }>`
    select often, weekday, hour, has_email from my_writing()`.execute(seen.tx)
  const [row] = rows
  if (!row?.often) return { hasEmail: row?.has_email ?? false }
  return { often: row.often, weekday: `${row.weekday}`, hour: `${row.hour}`, hasEmail: row.has_email }
}
