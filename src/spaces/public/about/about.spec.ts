import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRoutes, allSlices } from '../../../all-slices.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'

let site: TestSite
beforeAll(async () => {
  const listPeople = async () => [{ slug: 'amara', title: 'Amara, Kofi’s mother', words: 'Sees what was agreed.' }]
  const spaces = allRoutes({ listPeople }).filter(routes => !allSlices.some(slice => slice.routes === routes))
  site = await testSite([...allSlices, ...spaces.map(routes => ({ name: 'spaces', routes }))])
})
afterAll(() => site.close())

const see = async (address: string) => {
  const shown = await site.get(address)
  expect([address, shown.status]).toEqual([address, 200])
  expect(validHtml(shown.html)).toEqual([])
  return { html: shown.html, words: readBack(shown.html) }
}

test('the front door says in one screen what this is, and lets anybody look for what to expect', async () => {
  const { html, words } = await see('/')
  expect(words).toContain('Support you can count on. A say that counts.')
  expect(html).toMatch(/<form method="get" action="\/expectations"/)
  expect(words).toContain('Walk through as…')
  expect(html).toMatch(/<button type="submit" name="person" value="amara">/)
  expect(words).toMatch(/Law now You can insist on it today\..*Agreed in this area.*Proposed Not yet\./)
})

test('every link of the front door and of its foot leads somewhere', async () => {
  const { html } = await see('/')
  const links = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  for (const link of new Set(links.filter(each => !each.startsWith('/sign-in'))))
    expect([link, (await site.get(link)).status]).toEqual([link, 200])
  expect(links).toEqual(expect.arrayContaining(['/accessibility', '/open-data', '/rules/requirements']))
})

test('the accessibility page says what is not done, and where to go when something stops you', async () => {
  const { words, html } = await see('/accessibility')
  expect(words).toContain('Disabled people have not tested these pages with us yet.')
  expect(html).toContain('href="tel:08088000082"')
})

test('what is offered as open data can be taken', async () => {
  const { html } = await see('/open-data')
  const href = /href="(\/expectations\/[^"]+\.json)"/.exec(html)?.[1] ?? ''
  const taken = await site.get(href)
  expect(taken.headers['content-type']).toContain('application/json')
  expect(JSON.parse(taken.html).expectations.length).toBeGreaterThan(40)
})
