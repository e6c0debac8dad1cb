import { refuse } from '../../../kernel/decider.ts'
import { isPgError } from '../../../platform/db/pg-error.ts'
import type { Invitation } from '../../../platform/identity/invitations.ts'
import { closeInvitation, confirmInvitation } from '../../../platform/identity/inviting.ts'
import { isOfFamily } from '../../../platform/identity/roles.ts'
import { page, refused } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { withWho } from '../../identity/ask-who.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { ConfirmPage, DeclinePage } from './confirm.page.tsx'
import { confirmForm, declineForm } from './forms.ts'
import { mayLead, oneOf, toList } from './lead.ts'

const mayAnswer = mayLead('ACC-7')

/** At the desk: yes to somebody who was seen, no with a reason, or a code taken back. */
export const answerRoutes = (on: Routes): void => {
  on.get(paths.invitation, 'practitioner', async ask => {
    const filled = await ask.filled()
    return withWho(ask, mayAnswer, oneOf(ask.params.invitation, 'claimed'), ({ invitation, ...found }) => {
      const words = text(ask.language)
      if (!invitation) return toList(found.view.child.child, words.desk.list.before)
      return page(<ConfirmPage {...found} invitation={invitation} filled={filled} text={words} />)
    })
  })
  on.post(paths.invitation, 'practitioner', confirmForm, (ask, fields) =>
    withWho(ask, mayAnswer, oneOf(ask.params.invitation, 'claimed'), async ({ view, invitation }) => {
      const { list, confirm: t } = text(ask.language).desk
      const { child, area } = view.child
      if (!invitation) return toList(child, list.before)
      if (invitation.claimedBy === view.me) return refuse('ACC-7', t.notYourself, t.notYourselfInstead)
      const problem = problemOf(invitation, fields.responsibility, t)
      if (problem) {
        const problems = [{ field: 'responsibility', message: problem }]
        return refused(refuse('ACC-7', problem, t.responsibilityHint), { problems })
      }
      try {
        return await ask.write(area, async act => {
          await confirmInvitation(act, view.child, invitation.invitation, fields)
          return toList(child, t.done(invitation.forName))
        })
      } catch (error) {
        if (isPgError(error, 'TI409')) return toList(child, list.before)
        if (isPgError(error, 'TI423')) return refuse('ACC-9', t.barred, t.barredInstead)
        throw error
      }
    }),
  )

  on.get(paths.decline, 'practitioner', async ask => {
    const filled = await ask.filled()
    return withWho(ask, mayAnswer, oneOf(ask.params.invitation, 'asked', 'claimed'), ({ view, invitation }) => {
      const words = text(ask.language)
      if (!invitation) return toList(view.child.child, words.desk.list.before)
      return page(<DeclinePage view={view} invitation={invitation} filled={filled} text={words} />)
    })
  })
  on.post(paths.decline, 'practitioner', declineForm, (ask, { why }) =>
    withWho(ask, mayAnswer, oneOf(ask.params.invitation, 'asked', 'claimed'), ({ view, invitation }) => {
      const { list, decline: t } = text(ask.language).desk
      const { child, area } = view.child
      if (!invitation) return toList(child, list.before)
      return ask.write(area, async act => {
        await closeInvitation(act, area, invitation.invitation, { as: 'declined', why })
        return toList(child, t.done)
      })
    }),
  )

  on.post(paths.withdraw, 'practitioner', noFields, ask =>
    withWho(ask, mayAnswer, oneOf(ask.params.invitation, 'open', 'claimed'), ({ view, invitation }) => {
      const t = text(ask.language).desk.list
      const { child, area } = view.child
      if (!invitation) return toList(child, t.before)
      return ask.write(area, async act => {
        await closeInvitation(act, area, invitation.invitation, { as: 'withdrawn', why: '' })
        return toList(child, t.withdrawn)
      })
    }),
  )
}

/** Of the family, what is known of responsibility is said; and nobody is a deciding parent of whom it is said they are not. */
function problemOf(
  { role }: Invitation,
  known: 'has' | 'has-not' | 'not-known' | undefined,
  t: { readonly needResponsibility: string; readonly mustHave: string },
): string | undefined {
  if (!isOfFamily(role)) return undefined
  if (!known) return t.needResponsibility
  return known === 'has-not' && (role === 'parent' || role === 'guardian') ? t.mustHave : undefined
}
