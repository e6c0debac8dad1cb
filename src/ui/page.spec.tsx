import { describe, expect, test } from 'vitest'
import type { Around } from './around.ts'
import { currentOf } from './navigation.ts'
import { Page, type PageProps, renderPage } from './page.tsx'
import { plainAround } from './testing/rendered.ts'
import { validHtml } from './testing/valid-html.ts'

const shown = (props: Partial<PageProps> = {}, around: Partial<Around> = {}): string =>
  renderPage(
    <Page title="Kofi" space="my" {...props}>
      <h1>Kofi</h1>
    </Page>,
    { ...plainAround, path: '/my/children', ...around },
  )

const amara = { called: 'Amara Mensah', spaces: ['my'] } as const

test('a page is a whole valid document in every space and language', () => {
  for (const space of ['public', 'my', 'own', 'desk'] as const)
    for (const language of ['en', 'en-easy'] as const)
      expect(
        validHtml(
          shown(
            { space },
            { language, demo: true, person: amara, said: { words: 'Written down.', detail: 'Thank you.' } },
          ),
        ),
        `${space} ${language}`,
      ).toEqual([])
})

test('the title says first that something is to mend', () => {
  expect(shown()).toContain('<title>Kofi · Tandem</title>')
  expect(shown({}, { hasProblems: true })).toContain('<title>Error: Kofi · Tandem</title>')
})

test('the language of the page is said, easy read as a kind of English', () => {
  expect(shown()).toContain('<html lang="en-GB">')
  expect(shown({}, { language: 'en-easy' })).toContain('<html lang="en-x-easy">')
})

describe('a family’s page', () => {
  test('can be left at once, without script', () => {
    expect(shown()).toMatch(/<a class="t-top__leave" href="https:\/\/[^"]+" rel="noreferrer" data-t-leave/)
    expect(shown({ space: 'desk' })).not.toContain('t-top__leave')
  })

  test('reaches help now, in every language, the young person’s own page before anything else', () => {
    for (const language of ['en', 'en-easy'] as const) {
      expect(shown({ space: 'my' }, { language })).toContain('href="/my/help-now"')
      expect(shown({ space: 'own' }, { language })).toMatch(/t-tools__help"><a href="\/my\/help-now"/)
    }
  })

  test('can be read in easy read and back, and in the family’s language where there is one', () => {
    expect(shown()).toContain('href="/my/children?language=en-easy"')
    expect(shown({}, { language: 'en-easy' })).toContain('href="/my/children?language=en"')
    expect(shown({ homeLanguage: { name: 'Twi', lang: 'tw', href: '/my/language' } })).toContain(
      '<a href="/my/language" lang="tw">Twi</a>',
    )
  })

  test('shows no Listen button until a script finds that the device can speak', () => {
    expect(shown()).toMatch(/<button type="button" data-t-listen="main"[^>]* hidden/)
  })
})

test('what has just been done is said once, politely', () => {
  expect(shown({}, { said: { words: 'We have written it down.' } })).toMatch(
    /role="status">.*We have written it down\./,
  )
  expect(shown()).not.toContain('role="status"')
})

test('the demo bar says who you are and the day, and moves the clock', () => {
  const html = shown({}, { demo: true, person: amara })
  expect(html).toContain('You are Amara Mensah.')
  expect(html).toContain('Today is Monday 30 November 2026.')
  expect(html).toMatch(/method="post" action="\/demo\/clock".*name="advance" value="14"/)
  expect(shown()).not.toContain('/demo/clock')
})

test('a paper has no bars and no foot', () => {
  expect(shown({ plain: true, space: 'desk' })).not.toMatch(/<header|<footer|<nav/)
})

test('signing out is one press away, and asks first when something has not been sent', () => {
  expect(shown({}, { person: amara })).toMatch(/method="post" action="\/sign-out"[^>]*data-t-sign-out="[^"]+"/)
})

test('the navigation marks the place one is under, the nearest one', () => {
  const items = [
    { href: '/desk', words: 'Today' },
    { href: '/desk/children', words: 'Children' },
  ]
  expect(currentOf(items, '/desk/children/5d1c')?.words).toBe('Children')
  expect(currentOf(items, '/desk')?.words).toBe('Today')
  expect(currentOf(items, '/desktop')).toBeUndefined()
})
