import { expect } from 'vitest'
import { type ChildId, personId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/plain-date.ts'
import type { Standing } from '../../kernel/standing.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { signInRoutes } from '../../platform/auth/sign-in-routes.tsx'
import { admitToCircle } from '../../platform/identity/circle.ts'
import { openJoining } from '../../platform/identity/joining.ts'
import type { Message } from '../../platform/notify/message.ts'
import { passingSigner } from '../../platform/signing/signer.ts'
import type { Slice } from '../../platform/slice.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import { type Fields, type Shown, type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { copyRoutes } from '../copy/routes.tsx'
import { routes as whoIsWho } from '../identity/routes.tsx'
import { layPeople } from '../identity/testing.ts'
import { routes as myHome } from '../my/home/routes.tsx'
import { routes as story } from '../story/routes.tsx'
import type { Doors } from './doors.ts'
import * as paths from './paths.ts'
import { circleRoutes } from './routes.tsx'

/** For tests: the site with a school in it, what was sent from it, and a browser of somebody who has no account yet. */
export type CircleSite = TestSite & {
  readonly sent: readonly Message[]
  /** Moves our clock; signing in goes by the real one. */
  readonly goTo: (at: string) => void
  /** Somebody with a cookie of their own, or none. */
  readonly visitor: () => Visitor
}

/** One browser: it keeps the cookie it was given. */
export type Visitor = {
  readonly get: (path: string) => Promise<Shown>
  readonly post: (path: string, fields?: Fields) => Promise<Shown>
}

/** The slices come from the spec: only a spec may name them all. */
export async function circleSite(slices: readonly Slice[]): Promise<CircleSite> {
  let now = new Date('2026-11-30T09:00:00Z')
  const clock = { now: () => now, today: () => dayOf(now) }
  const sent: Message[] = []
  const spaces = [
    { name: 'identity', routes: whoIsWho },
    { name: 'my', routes: myHome },
    { name: 'story', routes: story },
  ]
  const site = await testSite([...slices, ...spaces], {
    clock,
    more: ({ write }) => {
      const joining = openJoining(write, clock.now)
      const doors: Doors = {
        joining,
        notify: async message => void sent.push(message),
        address: () => 'https://tandem.example',
      }
      return [circleRoutes(doors), copyRoutes(signing), signInRoutes({ ...doors, database: write, demo: false })]
    },
  })
  await layPeople(site.here)
  return {
    ...site,
    sent,
    goTo: at => {
      now = new Date(at)
    },
    visitor: () => visitorOf(site),
  }
}

const signing = async () => ({ signer: await passingSigner(), issuer: 'https://tandem.example' })

function visitorOf(site: TestSite): Visitor {
  let cookie: string | undefined
  const kept = (shown: Shown): Shown => {
    const set = shown.headers['set-cookie']
    if (set !== undefined) cookie = String(set).split(';')[0]
    return shown
  }
  const headers = () => (cookie === undefined ? {} : { headers: { cookie } })
  return {
    get: async path => kept(await site.get(path, headers())),
    post: async (path, fields = {}) => kept(await site.post(path, { fields, ...headers() })),
  }
}

/** The lead makes a code on paper: what the slip shows. */
export async function codeOnPaper(site: TestSite, child: string, lead: Actor, wanted: Fields): Promise<string> {
  const path = `/desk/children/${child}/who/invite`
  const shown = await site.post(path, { as: lead, fields: { handed: 'office', ...wanted } })
  const code = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(shown.html)?.[0]
  if (!code) throw new Error(`No code: ${shown.status} ${shown.html.slice(0, 2000)}`)
  return code
}

/** Gives a code, says who they are, and signs in with it and a PIN. Answers the last page. */
export async function joinWithPin(visitor: Visitor, code: string, name: string, pin = '482913'): Promise<Shown> {
  const given = await visitor.post(paths.join.to(), { code })
  if (given.status !== 303) return given
  return visitor.post(String(given.location), { name, way: 'pin', pin })
}

/** Short ways around a site: somebody with a name, a place in a circle, what they see, what they send. */
export const around = (site: CircleSite) => ({
  named: async (as: Actor['as'], name: string): Promise<Actor> => {
    const actor = anActor(as)
    await site.here.lay(
      `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, $2, $2)`,
      [actor.person, name],
    )
    return actor
  },
  admit: (by: Actor, child: ChildId, who: Actor, standing: Standing, relationship: string, actsFor?: Actor) =>
    site.here.write(by, act =>
      admitToCircle(
        act,
        { area: wrenshire, child },
        { person: personId(who.person), standing, relationship, ...(actsFor && { actsFor: personId(actsFor.person) }) },
      ),
    ),
  sees: async (as: Actor, child: ChildId) => (await site.get(recordPaths.record.to({ child }), { as })).status,
  page: async (path: string, as: Actor) => {
    const shown = await site.get(path, { as })
    expect([path, shown.status], readBack(shown.html)).toEqual([path, 200])
    expect(validHtml(shown.html), path).toEqual([])
    return shown.html
  },
  post: (path: string, as: Actor, fields: Fields = {}) => site.post(path, { as, fields }),
  say: async (as: Actor, child: ChildId, words: string) => {
    const fields = { part: 'hopes', words, audience: 'family-and-author' }
    const written = await site.post(recordPaths.write.to({ child }), { as, fields })
    expect(written.status, readBack(written.html)).toBe(303)
  },
})

/** Why a code does not work, as somebody without an account reads it. */
export const whyNot = async (site: CircleSite, code: string) => {
  const shown = await site.visitor().post(paths.join.to(), { code })
  return [shown.status, /class="govuk-error-message"[^>]*>(.*?)<\/p>/s.exec(shown.html)?.[1]?.replace(/<[^>]*>/g, '')]
}

/** The invitation of somebody, by the name it was made for. */
export const invitationOf = async (site: CircleSite, name: string) =>
  String((await site.here.lay('select invitation from identity.invitation where for_name = $1', [name]))[0]?.invitation)
