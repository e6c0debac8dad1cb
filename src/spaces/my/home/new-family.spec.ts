import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readMain } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { routes } from './routes.tsx'

const zofia = anActor('parent')
let site: TestSite
beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'home', routes }])
})
afterAll(() => site.close())

test('a family that is new reads one thing to do, and is asked for no diagnosis', async () => {
  const { html } = await site.get('/my', { as: zofia })
  expect(validHtml(html)).toEqual([])
  expect(readMain(html)).toContain('No child of yours is here yet.')
  expect(readMain(html)).toContain('No diagnosis is needed.')
  expect(html).toContain('href="/my/worry"')
})

test('[RCD-6] one with a child and nothing agreed reads what will be here, and is not counted among those who looked', async () => {
  await tellOfKofi(site.here, zofia)
  const { html } = await site.get('/my', { as: zofia })
  expect(validHtml(html)).toEqual([])
  expect(readMain(html)).toContain('Nothing is owed to you today.')
  expect(readMain(html)).toContain('Nothing is agreed yet.')
  // Nobody is told of their own looks, here or on the page of looks.
  const child = /\/my\/children\/([^/"]+)\/record/.exec(html)?.[1]
  await site.get(`/my/children/${child}/record`, { as: zofia })
  const again = await site.get('/my', { as: zofia })
  expect(readMain(again.html)).toMatch(/Who looked at \w+’s record(?! this week)/)
  expect(readMain((await site.get(`/my/children/${child}/looked`, { as: zofia })).html)).toContain('Nobody')
})
