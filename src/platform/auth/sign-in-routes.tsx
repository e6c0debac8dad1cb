import type { Pool } from 'pg'
import { readCode } from '../identity/invitation-code.ts'
import type { Joining } from '../identity/joining.ts'
import type { Notify } from '../notify/message.ts'
import { text as messages } from '../notify/text/text.ts'
import { page, problems, seeOther, signIn, signOut } from '../web/answer.ts'
import { noFields } from '../web/form-contract.ts'
import { isLocal, localOr } from '../web/local.ts'
import type { Routes } from '../web/routes.ts'
import { homeOfPerson, makeSignInLink, useSignInLink } from './accounts.ts'
import { demoPath, linkPath, sentPath, signInPath, signOutPath, slipPath } from './paths.ts'
import { emailForm, slipForm } from './sign-in.form.ts'
import { LinkPage, SentPage, SignInPage, SlipPage, UsedLinkPage } from './sign-in.page.tsx'
import { text } from './text/text.ts'

type Parts = {
  readonly database: Pool
  readonly notify: Notify
  readonly joining: Joining
  /** The address people type, for the link in a letter. */
  readonly address: () => string
  /** Where anybody may be anybody, signing in is choosing somebody. */
  readonly demo: boolean
}

/** Signing in by a link sent by e-mail, or with a slip and a PIN; and signing out. */
export const signInRoutes =
  ({ database, notify, joining, address, demo }: Parts) =>
  (on: Routes): void => {
    on.get(signInPath, 'anyone', async ask => {
      const { next } = ask.query
      if (demo) return seeOther(demoPath.to({}, { next: next !== undefined && isLocal(next) ? next : undefined }))
      return page(<SignInPage language={ask.language} filled={await ask.filled()} />)
    })
    on.post(signInPath, 'anyone', emailForm, async (ask, { email }) => {
      const made = await makeSignInLink(database, email, localOr(ask.query.next, '/'))
      const { subject, words } = messages(ask.language).signIn
      // Not waited for: the answer takes as long for an address we do not know.
      if (made)
        void notify({
          by: 'email',
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
    on.get(slipPath, 'anyone', async ask => page(<SlipPage language={ask.language} filled={await ask.filled()} />))
    on.post(slipPath, 'anyone', slipForm, async (ask, { code, pin }) => {
      const plain = readCode(code)
      const whose = plain ? await joining.signInBySlip(plain, pin) : undefined
      if (whose && 'person' in whose) {
        const next = await homeOfPerson(database, whose.person)
        return signIn(whose.person, localOr(ask.query.next, next))
      }
      // Which of the two was wrong is not said; the PIN is never shown again.
      const words = text(ask.language).slip
      const message = whose?.not === 'closed' ? words.closed : words.wrong
      const filled = { typed: { code }, problems: [{ field: 'code', message }] }
      return problems(<SlipPage language={ask.language} filled={filled} />)
    })
    on.post(signOutPath, 'anyone', noFields, () => signOut('/'))
  }
