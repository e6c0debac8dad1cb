import { fullDay } from '../../../kernel/plain-date.ts'
import { isPgError } from '../../../platform/db/pg-error.ts'
import { listRefusals } from '../../../platform/identity/invitations.ts'
import { startInvitation } from '../../../platform/identity/inviting.ts'
import { text as messages } from '../../../platform/notify/text/text.ts'
import { type Answer, page } from '../../../platform/web/answer.ts'
import type { FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { noMore, type WhoAsk, withWho } from '../../identity/ask-who.ts'
import type { WhoView } from '../../identity/who-view.ts'
import type { Doors } from '../doors.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { inviteForm, numberOf } from './forms.ts'
import { InvitePage } from './invite.page.tsx'
import { mayLead, oneOf, toList, withInvitations } from './lead.ts'
import { InvitationsPage } from './list.page.tsx'
import { CodeSlipPage } from './slip.page.tsx'

const mayInvite = mayLead('ACC-7')

/** Invitations of those who lead on a child: who is asked in, and a new code. */
export const inviteRoutes =
  (doors: Doors) =>
  (on: Routes): void => {
    on.get(paths.invitations, 'practitioner', ask =>
      withWho(
        ask,
        mayInvite,
        async (seen, view) => ({
          ...(await withInvitations(seen, view)),
          refusals: await listRefusals(seen, view.child),
        }),
        found => page(<InvitationsPage {...found} text={text(ask.language)} />),
      ),
    )

    on.get(paths.invite, 'practitioner', async ask => {
      const filled = await ask.filled()
      return withWho(ask, mayInvite, oneOf(ask.query.asked ?? '', 'asked'), ({ view, invitation }) => {
        const asked =
          invitation &&
          inviteForm.fill({
            forName: invitation.forName,
            role: invitation.role,
            relationship: invitation.relationship,
            ...(invitation.actsFor && { actsFor: invitation.actsFor }),
            ...(invitation.until && { until: invitation.until }),
          })
        const shown = asked && Object.keys(filled.typed).length === 0 ? asked : filled
        return page(<InvitePage view={view} filled={shown} text={text(ask.language)} />)
      })
    })
    on.post(paths.invite, 'practitioner', inviteForm, (ask, fields) =>
      withWho(ask, mayInvite, noMore, async ({ view }) => {
        try {
          return await hand(ask, view, fields, doors)
        } catch (error) {
          const t = text(ask.language).desk.invite
          if (isPgError(error, 'TI409')) return toList(view.child.child, t.notAsked)
          throw error
        }
      }),
    )
  }

/**
 * Makes the code and hands it over. On paper it is shown in the answer itself, since it is kept nowhere: pressed twice, a
 * second code takes the place of the first.
 */
async function hand(ask: WhoAsk, view: WhoView, fields: FieldsOf<typeof inviteForm>, doors: Doors): Promise<Answer> {
  const words = text(ask.language)
  const { email, phone, handed, ...wanted } = fields
  const sendTo = handed === 'email' ? email : handed === 'text' ? numberOf(phone) : undefined
  const relationship = wanted.relationship ?? words.roles[wanted.role]
  const { code, goodUntil } = await ask.write(view.child.area, async act => {
    const asked = ask.query.asked
    const made = await startInvitation(act, view.child, { ...wanted, relationship, handed, sendTo, asked })
    return { code: made.code, goodUntil: fullDay(made.goodUntil) }
  })
  const join = doors.address() + paths.join.to()
  if (handed === 'office') {
    const back = { href: paths.invitations.to({ child: view.child.child }), words: words.desk.slip.done }
    const slip = { text: words, name: wanted.forName, code, until: goodUntil, back }
    return page(<CodeSlipPage {...slip} steps={words.desk.slip.steps(join)} />)
  }
  const said = messages(ask.language).invited
  const link = doors.address() + paths.join.to({}, { code })
  const to = sendTo ?? ''
  await doors.notify(
    handed === 'email'
      ? { by: 'email', to, subject: said.subject, words: said.words(link, code, goodUntil) }
      : { by: 'text', to, words: said.text(join, code, goodUntil) },
  )
  return toList(view.child.child, words.desk.invite.sent)
}
