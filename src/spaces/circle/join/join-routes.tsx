import { listMyClaims } from '../../../platform/identity/claims.ts'
import { readCode } from '../../../platform/identity/invitation-code.ts'
import type { Claimed, NotJoined } from '../../../platform/identity/joining.ts'
import { text as messages } from '../../../platform/notify/text/text.ts'
import { type Answer, page, problems, seeOther, signIn } from '../../../platform/web/answer.ts'
import type { OpenAsk } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import type { Doors } from '../doors.ts'
import * as paths from '../paths.ts'
import { text } from '../text/text.ts'
import { bareOf, codeForm, whoForm } from './join.form.ts'
import { JoinPage, LinkPage, NotJoinedPage, SentPage, WaitingPage, WhoTheyArePage } from './join.page.tsx'

/** From a code in somebody's hand to waiting to be seen in person. None of it opens a record (ACC-7). */
export const joinRoutes =
  ({ joining, notify, address }: Doors) =>
  (on: Routes): void => {
    const words = (ask: OpenAsk) => text(ask.language).join

    on.get(paths.join, 'anyone', async ask => {
      const filled = await ask.filled()
      // A link in a message holds the code, so that nobody copies it by hand. Opening it uses nothing up.
      const typed =
        ask.query.code && filled.problems.length === 0 ? { ...filled, typed: { code: ask.query.code } } : filled
      return page(<JoinPage words={words(ask)} filled={typed} me={ask.me?.called} />)
    })
    on.post(paths.join, 'anyone', codeForm, async (ask, { code }) => {
      const plain = readCode(code)
      const wrong = (why: NotJoined): Answer => {
        const mend = { typed: { code }, problems: [{ field: 'code', message: words(ask).why[why] }] }
        return problems(<JoinPage words={words(ask)} filled={mend} me={ask.me?.called} />)
      }
      if (!plain) return wrong('unknown')
      if (ask.me) {
        const claimed = await joining.claimSignedIn(plain, ask.me.actor.person)
        return 'not' in claimed ? wrong(claimed.not) : seeOther(paths.joinWaiting.to())
      }
      const given = await joining.giveCode(plain)
      return 'not' in given ? wrong(given.not) : seeOther(paths.joinWho.to({ ticket: given.ticket }))
    })

    on.get(paths.joinWho, 'anyone', async ask => {
      if (!(await joining.isGood(ask.params.ticket))) return notJoined(ask, 'link-over')
      return page(<WhoTheyArePage words={words(ask)} filled={await ask.filled()} />)
    })
    on.post(paths.joinWho, 'anyone', whoForm, async (ask, { name, way, email, pin }) => {
      const { ticket } = ask.params
      if (way === 'pin') return arrive(ask, await joining.claimWithPin(ticket, name, bareOf(pin)))
      const to = email ?? ''
      const secret = await joining.makeLink(ticket, name, to)
      if (!secret) return notJoined(ask, 'link-over')
      const letter = messages(ask.language).join
      const link = address() + paths.joinLink.to({ secret })
      // Not waited for, as with every link: the answer takes as long for an address that cannot be reached.
      void notify({ by: 'email', to, subject: letter.subject, words: letter.words(name, link) }).catch(() => undefined)
      return seeOther(paths.joinSent.to())
    })

    on.get(paths.joinSent, 'anyone', ask => page(<SentPage words={words(ask)} />))
    on.get(paths.joinLink, 'anyone', ask => page(<LinkPage words={words(ask)} />))
    on.post(paths.joinLink, 'anyone', noFields, async ask => arrive(ask, await joining.claimByLink(ask.params.secret)))

    on.get(paths.joinWaiting, 'signed-in', async ask => {
      const claims = await ask.read(listMyClaims)
      return page(<WaitingPage words={words(ask)} claims={claims} />)
    })
  }

/** Signed in, and waiting; or why not. */
const arrive = (ask: OpenAsk, claimed: Claimed): Answer =>
  'not' in claimed ? notJoined(ask, claimed.not) : signIn(claimed.person, paths.joinWaiting.to())

function notJoined(ask: OpenAsk, why: NotJoined): Answer {
  const words = text(ask.language).join
  return page(<NotJoinedPage words={words} why={words.why[why]} />, 410)
}
