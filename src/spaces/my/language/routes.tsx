import type { Seen } from '../../../platform/db/act.ts'
import { setLanguage } from '../../../platform/identity/circle.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import * as home from '../home/paths.ts'
import { languageForm } from './language.form.ts'
import { LanguagePage } from './language.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** What one is spoken with, told once and changed by whoever speaks it (P12). */
export const routes = (on: Routes): void => {
  on.get(paths.language, 'family', async ask => {
    const [spoken = {}] = await ask.read(findSpoken)
    return page(<LanguagePage spoken={spoken} words={text(ask.language)} filled={await ask.filled()} />)
  })
  on.post(paths.language, 'family', languageForm, async (ask, { language, interpreter }) => {
    const told = await ask.read(findSpoken)
    const [first] = told
    if (!first) return notFound()
    return ask.write(first.area, async act => {
      for (const { area } of told) await setLanguage(act, area, ask.actor.person, language, interpreter)
      return seeOther(home.home.to(), text(ask.language).my.saved)
    })
  })
}

/** In each area where one is known. */
async function findSpoken(seen: Seen) {
  const rows = await seen.tx
    .selectFrom('person')
    .select(['area', 'home_language', 'interpreter'])
    .where('area', 'in', seen.actor.areas)
    .where('person', '=', seen.actor.person)
    .execute()
  return rows.map(row => ({
    area: row.area,
    language: row.home_language ?? undefined,
    interpreter: row.interpreter ?? undefined,
  }))
}
