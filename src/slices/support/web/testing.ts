import { expect } from 'vitest'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import type { Slice } from '../../../platform/slice.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { layOakfield, type Oakfield } from '../store/testing.ts'
import * as paths from './paths.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A site on the morning of 30 November 2026, with Oakfield and its five children of three areas. */
export type SupportSite = {
  readonly site: TestSite
  readonly here: Oakfield
  /** What the inclusion lead sends to agree something, but for what a test says otherwise. */
  readonly fieldsFor: (but?: Fields) => Fields
  /** Agrees something for a child in a browser, as the inclusion lead; answers where it leads. */
  readonly agree: (
    who: Oakfield['kofi'],
    but?: Fields,
  ) => Promise<{ readonly path: string; readonly commitment: string }>
  /** A page that somebody may see, in valid HTML. */
  readonly see: (path: string, as: Actor) => Promise<string>
}

/** The three fields of a day. */
export const dayOf = (name: string, day: string): Readonly<Record<string, string>> => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

export async function openSupport(slices: readonly Slice[]): Promise<SupportSite> {
  const site = await testSite(slices, { clock: stoppedClock('2026-11-30T12:00:00Z') })
  const here = await layOakfield(site.here)
  const fieldsFor = (but: Fields = {}): Fields => ({
    name: 'Talk Time',
    what: 'Talking and listening games',
    owner: `${here.oakfield}:${here.jo.person}`,
    evidence: 'session',
    weekdays: ['1', '4'],
    time: '10:30',
    place: 'Garden Room',
    ...dayOf('from', '2026-11-02'),
    ...dayOf('to', '2026-12-17'),
    outcome: 'Tells the class about something he likes',
    expectation: '4.1',
    agreedWith: here.amara.person,
    ...but,
  })

  const agree = async (who: Oakfield['kofi'], but: Fields = {}) => {
    const answer = await site.post(paths.deskAgree.to({ child: who.child }), { as: here.priya, fields: fieldsFor(but) })
    if (answer.status !== 303 || !answer.location) throw new Error(`${answer.status} ${answer.html}`)
    return { path: answer.location, commitment: answer.location.split('/').at(-1) ?? '' }
  }

  const see = async (path: string, as: Actor) => {
    const shown = await site.get(path, { as })
    expect(shown.status).toBe(200)
    expect(validHtml(shown.html)).toEqual([])
    return shown.html
  }
  return { site, here, fieldsFor, agree, see }
}
