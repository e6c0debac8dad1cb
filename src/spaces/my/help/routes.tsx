import { isFamily } from '../../../platform/access/actor.ts'
import { page } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { rights } from '../../public/rules/paths.ts'
import { HelpNowPage } from './help-now.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** Nobody has to sign in to be helped, nothing is asked, and no look is written down (P11). */
export const routes = (on: Routes): void =>
  on.get(paths.helpNow, 'anyone', ask => {
    const isParent = ask.me !== undefined && isFamily(ask.me.actor) && ask.me.actor.as !== 'child'
    return page(<HelpNowPage text={text(ask.language).my} isParent={isParent} rightsHref={rights.to()} />)
  })
