import { isRefusal, type Refusal } from '../../kernel/decider.ts'
import { type ChildId, childId, isUuid } from '../../kernel/ids.ts'
import { keepPasscode, plainPasscode } from '../../platform/sharing/passcode.ts'
import { type Answer, notFound, page, seeOther } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import { noFields } from '../../platform/web/form-contract.ts'
import type { Routes } from '../../platform/web/routes.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { keepLink, runLink } from '../../slices/sharing/index.ts'
import { LinkPage } from './link.page.tsx'
import { type Links, wholeLink } from './links.ts'
import { endOfDay } from './moment.ts'
import { openRoutes } from './open-routes.tsx'
import { type ShareFields, shareForm } from './share.form.ts'
import { SharePage } from './share.page.tsx'
import { findShareView, isMine } from './share-view.ts'
import { text } from './text/text.ts'

/** Links to a record: a family's pages, and the one a stranger opens. */
export const shareRoutes =
  (links: () => Promise<Links>) =>
  (on: Routes): void => {
    on.get(recordPaths.share, 'family', async ask => showAll(ask, theirs(ask.params.child), await links()))
    on.post(recordPaths.share, 'family', shareForm, async (ask, fields) =>
      make(ask, theirs(ask.params.child), fields, await links()),
    )
    on.get(recordPaths.shareLink, 'family', async ask =>
      showOne(ask, theirs(ask.params.child), ask.params.link, await links()),
    )
    on.post(recordPaths.shareLink, 'family', noFields, ask => end(ask, theirs(ask.params.child), ask.params.link))

    on.get(recordPaths.meShare, 'family', async ask => showAll(ask, own(ask), await links()))
    on.post(recordPaths.meShare, 'family', shareForm, async (ask, fields) => make(ask, own(ask), fields, await links()))
    on.get(recordPaths.meShareLink, 'family', async ask => showOne(ask, own(ask), ask.params.link, await links()))
    on.post(recordPaths.meShareLink, 'family', noFields, ask => end(ask, own(ask), ask.params.link))
    openRoutes(links)(on)
  }

/** Whose record, and where its pages stand: a young person's own name no child in their addresses. */
type Of = {
  readonly child: ChildId
  readonly isOwn: boolean
  readonly back: string
  readonly all: string
  readonly one: (link: string) => string
}

const theirs = (child: ChildId): Of => ({
  ...{ child, isOwn: false, back: recordPaths.record.to({ child }), all: recordPaths.share.to({ child }) },
  one: link => recordPaths.shareLink.to({ child, link }),
})

// A child's own person id is the child's id.
const own = (ask: Ask<object>): Of => ({
  ...{ child: childId(ask.actor.person), isOwn: true, back: recordPaths.me.to(), all: recordPaths.meShare.to() },
  one: link => recordPaths.meShareLink.to({ link }),
})

async function showAll(ask: Ask<object>, of: Of, { secret }: Links): Promise<Answer> {
  const view = await ask.read(seen => findShareView(seen, of.child))
  if (!view) return notFound()
  const typed = await ask.filled()
  const isTyped = typed.problems.length > 0
  const kept = typeof typed.typed.link === 'string' && isUuid(typed.typed.link) ? typed.typed.link : undefined
  const link = (isTyped && kept) || ask.newId()
  const fresh = shareForm.fill({
    link,
    what: 'page',
    term: 'usual',
    passcode: secret.passcodeOf(link, ask.actor.person),
  })
  const filled = isTyped ? { ...typed, typed: { ...typed.typed, link } } : fresh
  const { isOwn, back, one: hrefOf } = of
  return page(<SharePage {...{ view, filled, isOwn, back, hrefOf }} text={text(ask.language)} today={ask.today} />)
}

async function make(ask: Ask<object>, of: Of, fields: ShareFields, { secret }: Links): Promise<Answer | Refusal> {
  const view = await ask.read(seen => findShareView(seen, of.child))
  if (!view) return notFound()
  const { link, label, what } = fields
  const { area } = view.child
  // Before the transaction: it takes as long as it must.
  const passcode = await keepPasscode(fields.passcode)
  const suggested = plainPasscode(fields.passcode) === secret.passcodeOf(link, ask.actor.person)
  return ask.write(area, async act => {
    const given = await runLink(
      act,
      { child: of.child, link },
      {
        ...{ type: 'GiveLink', link, what, days: view.days[fields.term] },
        ...{ withPrivate: of.isOwn && fields.private, passcode: suggested ? 'suggested' : 'own' },
      },
    )
    if (!given) return notFound()
    if (isRefusal(given)) return given
    await keepLink(act, { area, child: of.child, link }, { address: secret.addressOf(link), passcode, label })
    return seeOther(of.one(link), text(ask.language).my.form.made)
  })
}

async function showOne(ask: Ask<object>, of: Of, id: string, links: Links): Promise<Answer> {
  const view = await ask.read(seen => findShareView(seen, of.child))
  const link = view?.links.find(each => each.link === id)
  if (!view || !link) return notFound()
  const { secret } = links
  const given =
    isMine(view, link) && !link.over
      ? {
          whole: wholeLink(links, id, endOfDay(link.until)),
          passcode: link.passcode === 'suggested' ? secret.passcodeOf(id, ask.actor.person) : undefined,
        }
      : undefined
  return page(
    <LinkPage {...{ view, link, given }} text={text(ask.language)} isOwn={of.isOwn} back={of.all} here={of.one(id)} />,
  )
}

async function end(ask: Ask<object>, of: Of, link: string): Promise<Answer | Refusal> {
  const view = await ask.read(seen => findShareView(seen, of.child))
  if (!view) return notFound()
  return ask.write(view.child.area, async act => {
    const ended = await runLink(act, { child: of.child, link }, { type: 'EndLink' })
    if (!ended) return notFound()
    return isRefusal(ended) ? ended : seeOther(of.one(link), text(ask.language).my.one.stopped)
  })
}
