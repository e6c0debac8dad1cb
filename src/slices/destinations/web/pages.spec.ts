import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type Fields, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, jo, layKofisWorld, priya } from '../../redress/store/testing.ts'
import { support } from '../../support/wiring.ts'
import { agreeUntil } from '../store/testing.ts'
import { destinations } from '../wiring.ts'
import * as paths from './paths.ts'

const child = some.kofi
const kofi = anActor('child', { person: some.kofiHimself })
let site: TestSite
let move = ''
let talkTime: string
beforeAll(async () => {
  site = await testSite([support, destinations], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(site.here)
  talkTime = await agreeUntil(site.here, 'Talk Time', plainDate('2027-01-08'))
})
afterAll(() => site.close())

const see = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect(shown.status, path).toBe(200)
  expect(validHtml(shown.html), path).toEqual([])
  return shown.html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')
}
const post = (path: string, as: Actor, fields: Fields = {}) => site.post(path, { as, fields })
const dayOf = (name: string, day: string): Fields => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

describe('planning a move', () => {
  test('[DES-1] the setting says the next move, and its page says all that is still missing', async () => {
    expect(await see(paths.deskMoves.to({ child }), priya)).toContain('The next class is a move too.')
    await see(paths.deskSay.to({ child }), priya)
    expect((await post(paths.deskSay.to({ child }), priya, { kind: 'class' })).status).toBe(422)
    const said = await post(paths.deskSay.to({ child }), priya, {
      ...{ kind: 'class', to: 'Year 4, Mr Okoro' },
      ...dayOf('on', '2027-01-11'),
    })
    expect(said.status).toBe(303)
    move = said.location?.split('/').at(-1) ?? ''
    const shown = await see(paths.deskMove.to({ child, move }), priya)
    expect(shown).toContain('what helps before, on the day, after.')
    expect(shown).toContain('Still to decide: Talk Time.')
    expect(shown).not.toContain('Each stage has help')
  })

  test('[DES-1] each stage has its help, with someone and a day; another service cannot plan it', async () => {
    const at = { child, move }
    await see(paths.deskHelp.to(at), priya)
    const days = { before: '2026-12-15', during: '2027-01-11', after: '2027-01-25' }
    for (const [stage, by] of Object.entries(days)) {
      const fields = { stage, what: `Help ${stage}`, who: some.jo, ...dayOf('by', by) }
      expect((await post(paths.deskHelp.to(at), priya, fields)).status).toBe(303)
      expect((await post(paths.deskHelp.to(at), jo, fields)).status).toBe(409)
    }
    expect(await see(paths.deskMove.to(at), priya)).toContain('Jo Whitcombe, by')
  })

  test('[DES-2] the plan is not made while one thing has no word, and its page says so', async () => {
    const refused = await post(paths.deskPlan.to({ child, move }), priya)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('Nothing is said yet about Talk Time.')
    expect(await see(paths.move.to({ child, move }), amara)).toContain('Not decided yet. It goes on as it is.')
  })

  test('[DES-2] a decision says with whom and until when, or by what; what was typed is kept', async () => {
    const to = paths.deskDecide.to({ child, move, commitment: talkTime })
    await see(to, priya)
    const bare = await post(to, priya, { becomes: 'continues', because: 'It works' })
    expect(bare.status).toBe(422)
    expect(bare.html).toContain('It works')
    const whole = { becomes: 'no-longer-needed', because: 'He leads it himself' }
    expect((await post(to, priya, whole)).status).toBe(303)
    expect((await post(paths.deskPlan.to({ child, move }), priya)).status).toBe(303)
  })
})

describe('seeing it', () => {
  test('[DES-2] the family and the child read what happens to each thing, in both languages', async () => {
    const shown = await see(paths.move.to({ child, move }), amara)
    expect(shown).toContain('No longer needed after the move. He leads it himself')
    expect(shown).toContain('I have seen this')
    expect(await see(paths.move.to({ child, move }), kofi)).toContain('My next move')
    const easy = await site.get(`${paths.move.to({ child, move })}?language=en-easy`, { as: kofi })
    expect(easy.status).toBe(200)
  })

  test('[DES-2] the child presses that they have seen it, and only then does anything end', async () => {
    const status = () => site.here.lay(`select status from read.commitment`)
    expect(await status()).toEqual([{ status: 'agreed' }])
    expect((await post(paths.seen.to({ child, move }), kofi)).status).toBe(303)
    expect(await status()).toEqual([{ status: 'ended' }])
    expect(await see(paths.move.to({ child, move }), kofi)).not.toContain('I have seen this')
    expect(await see(paths.deskMove.to({ child, move }), priya)).toContain('Kofi Mensah, on')
  })

  test('[DES-2] the setting writes down that it went through it with the mother, and the log says whose word it is (P13)', async () => {
    await see(paths.deskSeen.to({ child, move }), priya)
    expect((await post(paths.deskSeen.to({ child, move }), priya, { who: some.amara })).status).toBe(303)
    const [last] = await site.here.lay(
      `select said_by, actor from log.event where type = 'MovePlanSeen' order by position desc limit 1`,
    )
    expect(last).toEqual({ said_by: some.amara, actor: some.priya })
  })

  test('[DES-1] what helps is done, or left out with a reason the family reads', async () => {
    const [first, second] = await site.here.lay(`select help from read.move_help order by by_on`)
    const at = (help: unknown) => ({ child, move, help: String(help) })
    expect((await post(paths.deskGiven.to(at(first?.help)), jo)).status).toBe(303)
    await see(paths.deskDrop.to(at(second?.help)), priya)
    expect((await post(paths.deskDrop.to(at(second?.help)), priya, { why: 'He knows the way' })).status).toBe(303)
    const shown = await see(paths.move.to({ child, move }), amara)
    expect(shown).toContain('Done on Tuesday 8 December 2026')
    expect(shown).toContain('Left out: He knows the way')
  })

  test('[DES-1] another day opens the plan again', async () => {
    await see(paths.deskSayAgain.to({ child, move }), priya)
    const later = { kind: 'class', to: 'Year 4, Mr Okoro', ...dayOf('on', '2027-02-22') }
    expect((await post(paths.deskSayAgain.to({ child, move }), priya, later)).status).toBe(303)
    expect(await see(paths.move.to({ child, move }), amara)).toContain('is making this plan with you')
  })

  test('someone without a relationship finds nothing there', async () => {
    expect((await site.get(paths.move.to({ child, move }), { as: anActor('parent') })).status).toBe(404)
    expect((await site.get(paths.deskMove.to({ child, move }), { as: anActor('class-teacher') })).status).toBe(404)
    expect((await post(paths.deskPlan.to({ child, move }), anActor('class-teacher'))).status).toBe(404)
  })
})
