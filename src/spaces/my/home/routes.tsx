import { inTheirWords } from '../../../platform/i18n/in-their-words.ts'
import { listMyClaims } from '../../../platform/identity/claims.ts'
import { page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { EmptyHomePage } from './empty.page.tsx'
import { HomePage } from './home.page.tsx'
import { loadHome } from './load-home.ts'
import { home } from './paths.ts'
import { text } from './text/text.ts'

/** The family's home. A child who signs in is at home on their own page. */
export const routes = (on: Routes): void => {
  on.get(home, 'family', async ask => {
    if (ask.actor.as === 'child') return seeOther(recordPaths.me.to())
    const { view, ended } = await ask.read(seen => loadHome(seen, ask.query.child))
    const words = text(ask.language)
    if (view) {
      const theirs = view.terms ? inTheirWords(words, view.terms) : words
      return page(<HomePage view={view} ended={ended} called={ask.me.called} words={theirs} language={ask.language} />)
    }
    const isWaiting = (await ask.read(listMyClaims)).some(claim => claim.status === 'claimed')
    return page(<EmptyHomePage words={words} ended={ended} isWaiting={isWaiting} />)
  })
}
