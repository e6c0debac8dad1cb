import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient } from '../../platform/db/pool.ts'
import { rebuild } from '../../platform/events/rebuild.ts'
import { readShlink } from '../../platform/sharing/shlink.ts'
import { wrenshire } from '../../platform/testing/test-platform.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { amara, father, manifestOf, passcode, right, type ShareSite, therapist, toldShareSite } from './testing.ts'

let site: ShareSite

beforeAll(async () => {
  site = await toldShareSite()
})
afterAll(() => site.close())

describe('the family', () => {
  test('[RCD-16] has its link until it is whole: everything missing is said, and what was typed is kept', async () => {
    const shown = await site.give({ label: '', passcode: '111111' })
    expect([shown.status, validHtml(shown.html)]).toEqual([422, []])
    expect(readBack(shown.html)).toContain('Say who the link is for')
    expect(readBack((await site.give({ passcode: '123456' })).html)).toContain('easy to guess')
    expect(readBack((await site.give({ passcode: 'a1' })).html)).toContain('at least 6')
  })

  test('[RCD-6] reads on the page of who looked who opened it', async () => {
    await site.ask((await site.given()).whole, right)
    expect(await site.words(`/my/children/${site.kofi}/looked`, amara)).toMatch(/Oakfield Gym.*opened it/)
  })

  test('[RCD-16] the other parent sees that there is one, and neither for whom, nor who came, nor how to open it', async () => {
    const { page } = await site.given({ label: 'The refuge' })
    for (const address of [page, `/my/children/${site.kofi}/share`, `/my/children/${site.kofi}/looked`])
      expect(await site.words(address, father)).not.toMatch(/refuge|Oakfield|shlink/)
    expect(await site.words(page, father)).toContain('A link to this record')
  })

  test('[RCD-16] nobody who works with the child sees links, or gives one', async () => {
    const as = therapist
    const space = { as: { ...as, as: 'parent' as const } }
    const { html } = await site.get(`/my/children/${site.kofi}/share`, space)
    expect(readBack(html)).toContain('Only the family shows a record by a link.')
    expect(readBack(html)).not.toContain('Nana')
    expect((await site.give({}, space.as)).status).toBe(409)
  })

  test('[RCD-5] the young person shows their own words when they say so, and not otherwise', async () => {
    const own = readBack((await site.get('/my/me/share', { as: site.himself })).html)
    expect(own).toContain('Only you read this.')
    expect(own).not.toContain('the young person')
    const { whole } = await site.given({ private: 'yes' }, site.himself)
    expect(await manifestOf(site, whole)).toContain('Mondays are hard.')
    expect(await manifestOf(site, (await site.given({}, site.himself)).whole)).not.toContain('Mondays')
    expect(await manifestOf(site, (await site.given({ private: 'yes' })).whole)).not.toContain('Mondays')
  })
})

describe('what is kept', () => {
  test('no name, passcode, key or address stands in the log, in the tables in the clear, or in the log of requests', async () => {
    const { whole } = await site.given({ label: 'Nana Mensah' })
    await site.ask(whole, right)
    const { key = '', url = '' } = readShlink(whole) ?? {}
    const secrets = [key, url.split('/').at(-1) ?? '', passcode, 'mango4821']
    const [kept] = await site.here.lay(`select
      (select string_agg(e::text, ' ') from log.event e) as log,
      (select string_agg(k::text, ' ') from identity.link_key k) as keys`)
    for (const secret of [...secrets, 'Nana', 'Oakfield']) expect(`${kept?.log}`).not.toContain(secret)
    for (const secret of secrets) {
      expect(`${kept?.keys}`).not.toContain(secret)
      expect(site.written.join()).not.toContain(secret)
    }
  })

  test('a rebuild gives the same rows', async () => {
    const owner = await openClient(site.here.database.as('tandem_owner'))
    expect((await rebuild(owner, site.here.platform.projections, [wrenshire])).differ).toEqual([])
    await owner.end()
  })
})

describe('[RCD-16] sight ends with the circle', () => {
  const circle = (set: string, person: string) =>
    site.here.lay(`update identity.circle set until_at = ${set} where person = $1 and child = $2`, [person, site.kofi])

  test('what somebody gave who left opens nothing, and those who stay read that it was tried', async () => {
    const { whole } = await site.given({}, father)
    await circle("'2026-11-30T08:00:00Z'", father.person)
    expect((await site.ask(whole, right)).status).toBe(404)
    expect(await site.words(`/my/children/${site.kofi}/looked`, amara)).toContain('tried it after it had ended')
  })

  test.each(['died_on', 'sealed_at'])(
    'of a child with %s a link says nothing, and nothing more is written',
    async column => {
      const { whole, open } = await site.given()
      const count = async () => (await site.here.lay('select count(*) from log.event'))[0]?.count
      await site.here.lay(`update identity.child set ${column} = '2026-11-30' where child = $1`, [site.kofi])
      const before = await count()
      expect((await site.ask(whole, right)).status).toBe(404)
      expect(readBack((await site.get(open)).html)).toContain('We do not know it')
      expect(await count()).toBe(before)
      await site.here.lay(`update identity.child set ${column} = null where child = $1`, [site.kofi])
    },
  )
})
