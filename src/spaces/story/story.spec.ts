import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import type { ChildId } from '../../kernel/ids.ts'
import { anActor } from '../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { layChild, layPeople } from '../identity/testing.ts'
import { routes } from './routes.tsx'

const amara = anActor('parent')
let site: TestSite
let kofi: ChildId

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'story', routes }])
  await layPeople(site.here)
  kofi = await layChild(site.here, amara, 'Kofi')
  await site.here.lay(
    `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Amara Mensah', 'Amara')
     on conflict (area, person) do update set full_name = excluded.full_name, called = excluded.called`,
    [amara.person],
  )
  await site.post(`/my/children/${kofi}/record/write`, {
    as: amara,
    fields: { part: 'family-view', words: 'He sings to his sister.', voice: 'mine', audience: 'circle' },
  })
})
afterAll(() => site.close())

const story = async (query = '', as = amara) => {
  const shown = await site.get(`/my/children/${kofi}/story${query}`, { as })
  if (shown.status === 200) expect(validHtml(shown.html)).toEqual([])
  return { status: shown.status, words: readBack(shown.html) }
}

test('[RCD-8] every step is on the child’s story, in the words that were used', async () => {
  const { words } = await story()
  expect(words).toContain('Monday 30 November')
  expect(words).toContain('The record was opened')
  expect(words).toContain('Written in the record: My family’s view')
  expect(words).toContain('“He sings to his sister.”')
})

test('[RCD-8] any day can be shown as it stood', async () => {
  const { words } = await story('?on=2026-11-29')
  expect(words).toContain('As it stood on Sunday 29 November 2026')
  expect(words).toContain('Nothing has happened yet.')
  expect((await story('?on-day=30&on-month=11&on-year=2026')).words).toContain('He sings to his sister.')
})

test('a day that is none is said, and today’s story is shown', async () => {
  const { status, words } = await story('?on-day=30&on-month=2&on-year=2026')
  expect(status).toBe(200)
  expect(words).toContain('That is not a day.')
  expect(words).toContain('He sings to his sister.')
})

test('a word is found wherever somebody wrote it, in any case, and nowhere else', async () => {
  const { words } = await story('?find=SISTER')
  expect(words).toContain('He sings to his sister.')
  expect(words).not.toContain('The record was opened')
  const none = (await story('?find=%25')).words
  expect(none).toContain('Nobody wrote “%” here.')
  expect(none).toContain('The whole story')
})

test('one kind is shown by itself, and a link to another keeps the word that was asked for', async () => {
  const support = await site.get(`/my/children/${kofi}/story?kind=support&find=sings`, { as: amara })
  expect(readBack(support.html)).not.toContain('He sings')
  expect(support.html).toContain(`/my/children/${kofi}/story?kind=record&amp;find=sings`)
  expect((await story('?kind=record')).words).toContain('He sings to his sister.')
  expect((await story('?kind=nonsense')).words).toContain('He sings to his sister.')
})

test('[IDN-14] what the child said stands in the child’s name, whoever typed it', async () => {
  await site.post(`/my/children/${kofi}/worry`, {
    as: amara,
    fields: { words: 'He waits too long to speak.', childWords: 'Wait for me', language: 'Twi', interpreter: 'no' },
  })
  const { words } = await story('?kind=identification')
  expect(words).toMatch(/Kofi Mensah · typed by Amara · The child said or showed something\s+“Wait for me”/)
  expect(words).toMatch(/Amara Mensah · A worry was raised\s+“He waits too long/)
})

test('[ACC-2] a stranger is told no story', async () => expect((await story('', anActor('parent'))).status).toBe(404))
