import { randomUUID } from 'node:crypto'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/plain-date.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { pdf, photograph } from '../../platform/files/testing/files.ts'
import { admitToCircle } from '../../platform/identity/circle.ts'
import { passingLinkSecret } from '../../platform/sharing/link-secret.ts'
import { openFile } from '../../platform/sharing/sealed-file.ts'
import { readShlink } from '../../platform/sharing/shlink.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../platform/web/testing/kofi.ts'
import { type Shown, type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { withFile } from '../../platform/web/testing/with-file.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { shareCalls } from './calls.ts'
import { shareRoutes } from './routes.tsx'

export const amara = anActor('parent')
export const father = anActor('parent')
export const therapist = anActor('therapist')
export const passcode = 'mango 4821'
/** Who opens a link, and rightly. */
export const recipient = 'Ms Patel, Oakfield Gym'
export const right = { recipient, passcode }

/** What an app was answered. */
export type Answered = Shown & { readonly json: Readonly<Record<string, unknown>> }

/** A site with Kofi's record on it, his mother who gives links, and apps and strangers who open them. */
export type ShareSite = TestSite & {
  readonly kofi: ChildId
  readonly himself: Actor
  /** Gives a link: the page it leads to. */
  readonly give: (fields?: Readonly<Record<string, string>>, as?: Actor) => Promise<Shown>
  /** A link that was given: its own page, the whole of it, and the stranger's page. */
  readonly given: (
    fields?: Readonly<Record<string, string>>,
    as?: Actor,
  ) => Promise<{ readonly page: string; readonly whole: string; readonly open: string }>
  /** An app of another site asks for the manifest. */
  readonly ask: (whole: string, body: object | string) => Promise<Answered>
  /** What the sealed file says, with the key of the link. */
  readonly unseal: (whole: string, sealed: unknown) => Promise<string | undefined>
  readonly words: (page: string, as: Actor) => Promise<string>
  /** Moves the clock on to a day. */
  readonly until: (day: string) => void
}

export async function shareSite(): Promise<ShareSite> {
  const secret = passingLinkSecret()
  let now = new Date('2026-11-30T09:00:00Z')
  const clock = { now: () => now, today: () => dayOf(now) }
  let site: TestSite | undefined
  const platform = () => {
    if (!site) throw new Error('Not yet')
    return site.here.platform
  }
  const links = async () => ({ secret, site: 'https://tandem.example', platform })
  const made = await testSite([...allSlices, { name: 'share', routes: shareRoutes(links) }], {
    calls: shareCalls(links),
    clock,
  })
  site = made
  const kofi = await tellOfKofi(made.here, amara)
  await made.here.lay(`update identity.child set born_on = '2011-05-14' where child = $1`, [kofi])
  const himself = anActor('child', { person: personId(kofi) })
  const address = (as: Actor) => (as === himself ? '/my/me/share' : `/my/children/${kofi}/share`)
  const give: ShareSite['give'] = (fields = {}, as = amara) =>
    made.post(address(as), {
      as,
      fields: { link: randomUUID(), label: 'Nana', what: 'record', term: 'usual', passcode, ...fields },
    })
  return {
    ...made,
    ...{ kofi, himself, give },
    given: async (fields, as = amara) => {
      const page = (await give(fields, as)).location ?? ''
      const { html } = await made.get(page, { as })
      const whole = /t-whole-link"[^>]*>([^<]+)</.exec(html)?.[1] ?? ''
      return { page, whole, open: new URL(whole).pathname }
    },
    ask: async (whole, body) => {
      const url = new URL(readShlink(whole)?.url ?? 'https://tandem.example/shl/unknown')
      const sent = await made.post(url.pathname, {
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site', origin: 'https://app.example' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { ...sent, json: JSON.parse(sent.html) }
    },
    unseal: async (whole, sealed) =>
      typeof sealed === 'string' ? openFile(sealed, Buffer.from(readShlink(whole)?.key ?? '', 'base64url')) : undefined,
    words: async (page, as) => readBack((await made.get(page, { as })).html),
    until: day => {
      now = new Date(`${day}T09:00:00Z`)
    },
  }
}

/** The same, with what his parents, his therapist and he himself wrote and showed: for everyone, for few, and for himself alone. */
export async function toldShareSite(): Promise<ShareSite> {
  const site = await shareSite()
  const { kofi, himself } = site
  const admit = (actor: Actor, standing: 'parent' | 'service') =>
    site.here.write(amara, act =>
      admitToCircle(act, { area: wrenshire, child: kofi }, { person: actor.person, standing, relationship: standing }),
    )
  await admit(father, 'parent')
  await admit(therapist, 'service')
  for (const [words, part, audience] of [
    ['Wait for him to finish.', 'helps', 'circle'],
    ['We argue about bedtime.', 'helps', 'family-and-author'],
    ['He sings to his sister.', 'family-view', 'circle'],
  ] as const)
    await site.post(`/my/children/${kofi}/record/write`, {
      as: amara,
      fields: { part, words, voice: 'mine', audience },
    })
  for (const [part, about, bytes, audience] of [
    ['what-matters', 'My den', await photograph(), 'circle'],
    ['story', 'What Jo wrote', pdf('advice'), 'circle'],
    ['story', 'A secret map', pdf('map'), 'only-me'],
  ] as const)
    await site.post('/my/me/write', { as: himself, ...(await withFile({ part, about, audience }, { bytes })) })
  await site.post('/my/me/write', {
    as: himself,
    fields: { part: 'helps', 'lines[0].words': 'Mondays are hard.', audience: 'only-me' },
  })
  return site
}

/** What an app reads with a link: the document that its manifest names. */
export const manifestOf = async (site: ShareSite, whole: string): Promise<string | undefined> => {
  const { json } = await site.ask(whole, right)
  const [file] = Array.isArray(json.files) ? json.files : []
  return site.unseal(whole, file?.embedded)
}
