import { expect, test } from 'vitest'
import { renderPage } from '../../../ui/page.tsx'
import { plainAround, readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { HelpNowPage } from './help-now.page.tsx'
import { text } from './text/text.ts'

test('help is somebody near, Childline and 999, in English and in easy read, without a form', () => {
  for (const language of ['en', 'en-easy'] as const) {
    const html = renderPage(<HelpNowPage text={text(language).my} isParent={false} rightsHref="/rights" />, {
      ...plainAround,
      path: '/my/help-now',
      language,
    })
    expect(validHtml(html)).toEqual([])
    expect(html).toContain('href="tel:08001111"')
    expect(html).toContain('href="tel:999"')
    // A picture beside each sentence, for whoever reads with pictures.
    expect(html.match(/class="t-help__said"/g) ?? []).toHaveLength(language === 'en-easy' ? 3 : 0)
    expect(html).not.toContain('<form')
  }
})

test('the page says who sees that it was opened', () => {
  const html = renderPage(<HelpNowPage text={text('en').my} isParent={false} rightsHref="/rights" />, plainAround)
  expect(readBack(html)).toContain('Nobody sees that you opened this page.')
})

test('a parent is offered what fits a parent: 999, the NSPCC, Samaritans, and free help with rights', () => {
  for (const language of ['en', 'en-easy'] as const) {
    const around = { ...plainAround, path: '/my/help-now', language }
    const html = renderPage(<HelpNowPage text={text(language).my} isParent rightsHref="/rights" />, around)
    expect(validHtml(html)).toEqual([])
    for (const number of ['999', '08088005000', '116123', '08001111']) expect(html).toContain(`href="tel:${number}"`)
    expect(html).toContain('href="/rights"')
    expect(html).not.toContain('grown-up')
  }
})
