import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { dayOf as dayOn, plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { type Fields, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as some from '../../redress/domain/testing.ts'
import { layKofisWorld, priya } from '../../redress/store/testing.ts'
import { agreeCommitment } from '../../support/index.ts'
import { support } from '../../support/wiring.ts'
import { runReview } from '../store/run-review.ts'
import { reviews } from '../wiring.ts'

export const child = some.kofi
export const kofi = anActor('child', { person: some.kofiHimself })
export const talkTime = randomUUID()
const review = randomUUID()
export const ids = { child, review }

/** A site with one review in it, owed by Friday 18 December 2026, and short ways to look and to send. */
export type KofisReview = {
  readonly site: TestSite
  readonly goTo: (at: string) => void
  /** A page, which must be there and valid. */
  readonly see: (path: string, as: Actor) => Promise<string>
  readonly post: (path: string, as: Actor, fields: Fields) => ReturnType<TestSite['post']>
}

export async function openKofisReview(): Promise<KofisReview> {
  let now = new Date('2026-12-08T15:00:00Z')
  const site = await testSite([support, reviews], { clock: { now: () => now, today: () => dayOn(now) } })
  await layKofisWorld(site.here)
  await site.here.write(priya, async act => {
    const agreed = await agreeCommitment(
      act,
      { area: wrenshire, child, commitment: talkTime },
      {
        name: 'Talk Time',
        what: 'Talking games',
        owner: { body: some.oakfield, person: some.priya },
        agreedFor: some.oakfield,
        rhythm: { evidence: 'session', weekdays: [1], time: '10:30', place: 'Garden Room', heldAt: some.oakfield },
        from: act.today,
        to: plainDate('2026-12-17'),
        outcome: 'Tells the class something he likes',
        expectation: '4.1',
        agreedWith: [some.amara],
      },
    )
    if (isRefusal(agreed)) throw new Error(agreed.because)
    const owed = { owedBy: some.oakfield, dueOn: plainDate('2026-12-18'), because: 'extra support agreed' } as const
    await runReview(act, { area: wrenshire, child }, review, { type: 'PlanReview', review, child, ...owed })
  })
  return {
    site,
    goTo: at => {
      now = new Date(at)
    },
    see: async (path, as) => {
      const shown = await site.get(path, { as })
      expect(shown.status, path).toBe(200)
      expect(validHtml(shown.html), path).toEqual([])
      return shown.html
    },
    post: (path, as, fields) => site.post(path, { as, fields }),
  }
}

/** What a page says, without its marks. */
export const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')

/** A day as a form sends it. */
export const dayOf = (name: string, day: string): Fields => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
