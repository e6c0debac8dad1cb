import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { WholeLink } from './whole-link.tsx'

test('[RCD-16] a long link stands in full, with how it is copied by hand; its button waits for a script, and a place says what became of it', () => {
  const link = 'https://tandem.example/shared/abc#shlink:/eyJ1cmwiOiJ'
  const html = rendered(<WholeLink link={link} hint="Mark it all, to copy it." />)
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toContain(`${link} `)
  expect(readBack(html)).toContain('Mark it all, to copy it.')
  expect(html).toMatch(/<button [^>]*hidden[^>]*>/)
  expect(html).toMatch(/data-t-copied="The link is copied[^"]*"[\s\S]*<p role="status"><\/p>/)
})
