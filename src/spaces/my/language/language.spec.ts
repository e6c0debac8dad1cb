import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { routes as homeRoutes } from '../home/routes.tsx'
import { isOther, ownNameOf } from './own-name.ts'
import { routes } from './routes.tsx'

const farzaneh = anActor('parent')
let site: TestSite

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'home', routes: homeRoutes }, { name: 'language', routes }])
  await tellOfKofi(site.here, farzaneh)
  await site.here.lay(
    `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Farzaneh Rahimi', 'Farzaneh')`,
    [farzaneh.person],
  )
})
afterAll(() => site.close())

test('a mother says once what she speaks and whether she would like an interpreter; her page shows it by its own name', async () => {
  const before = await site.get('/my/language', { as: farzaneh })
  expect(validHtml(before.html)).toEqual([])
  expect(readBack(before.html)).toContain('It costs you nothing, and it is never your child.')
  const sent = await site.post('/my/language', {
    as: farzaneh,
    fields: { language: 'Dari', interpreter: 'yes', command: before.command ?? '' },
  })
  expect([sent.status, sent.location]).toEqual([303, '/my'])
  const { html } = await site.get('/my', { as: farzaneh })
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('<a href="/my/language" lang="prs">دری</a>')
  expect(readBack((await site.get('/my/language', { as: farzaneh })).html)).toContain('دری')
})

test('what is left open is asked for, and what was typed is kept', async () => {
  const { status, html } = await site.post('/my/language', { as: farzaneh, fields: { language: 'Dari' } })
  expect(status).toBe(422)
  expect(html).toContain('Say whether you would like an interpreter.')
  expect(html).toContain('value="Dari"')
})

test('a language we do not know the own name of keeps the name its speaker gave it; English is the page’s own', () => {
  expect(ownNameOf('Tigrinya of the north')).toEqual({ name: 'Tigrinya of the north', lang: 'en-GB' })
  expect([isOther('English'), isOther(' english '), isOther(undefined), isOther('Twi')]).toEqual([
    false,
    false,
    false,
    true,
  ])
})
