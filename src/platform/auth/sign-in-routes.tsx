import type { Pool } from 'pg'
import { page, seeOther, signIn, signOut } from '../web/answer.ts'
import { noFields } from '../web/form-contract.ts'
import { isLocal, localOr } from '../web/local.ts'
import type { Routes } from '../web/routes.ts'
import { makeSignInLink, useSignInLink } from './accounts.ts'
import type { Notify } from './notify.ts'
import { demoPath, linkPath, sentPath, signInPath, signOutPath } from './paths.ts'
import { emailForm } from './sign-in.form.ts'
import { LinkPage, SentPage, SignInPage, UsedLinkPage } from './sign-in.page.tsx'
import { text } from './text/text.ts'

type Parts = {
  readonly database: Pool
  readonly notify: Notify
  /** The address people type, for the link in a letter. */
  readonly address: () => string
  /** Where anybody may be anybody, signing in is choosing somebody. */
  readonly demo: boolean
}

/** Signing in by a link sent by e-mail, and signing out. */
export const signInRoutes =
  ({ database, notify, address, demo }: Parts) =>
  (on: Routes): void => {
    on.get(signInPath, 'anyone', async ask => {
      const { next } = ask.query
      if (demo) return seeOther(demoPath.to({}, { next: next !== undefined && isLocal(next) ? next : undefined }))
      return page(<SignInPage language={ask.language} filled={await ask.filled()} />)
    })
    on.post(signInPath, 'anyone', emailForm, async (ask, { email }) => {
      const made = await makeSignInLink(database, email, localOr(ask.query.next, '/'))
      const { subject, words } = text(ask.language).letter
      // Not waited for: the answer takes as long for an address we do not know.
      if (made)
        void notify({
          to: made.email,
          subject,
          words: words(made.called, address() + linkPath.to({ secret: made.secret })),
        }).catch(() => undefined)
      return seeOther(sentPath.to())
    })
    on.get(sentPath, 'anyone', ask => page(<SentPage language={ask.language} />))
    on.get(linkPath, 'anyone', ask => page(<LinkPage language={ask.language} />))
    on.post(linkPath, 'anyone', noFields, async ask => {
      const whose = await useSignInLink(database, ask.params.secret)
      if (!whose) return page(<UsedLinkPage language={ask.language} />, 410)
      return signIn(whose.person, localOr(whose.next, '/'))
    })
    on.post(signOutPath, 'anyone', noFields, () => signOut('/'))
  }
