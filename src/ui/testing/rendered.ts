import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Around, renderWithin } from '../around.ts'

/** Nobody signed in, nothing just done, 30 November 2026, in English. */
export const plainAround: Around = {
  path: '/',
  language: 'en',
  assets: '/assets/test',
  today: '2026-11-30',
  hasProblems: false,
  demo: false,
}

/** A part as HTML, with what stands around it. */
export const rendered = (part: VNode, around: Partial<Around> = {}): string =>
  renderWithin({ ...plainAround, ...around }, () => renderToString(part))

const block = /<(?:p|li|h\d|dt|dd|tr|div|section|br|td|th|legend|label|button|a|option|span)\b/g

/** What somebody reads or hears: the words of a part, without its tags, with the names of its pictures in brackets. */
export const readBack = (html: string): string =>
  html
    .replace(/<svg[^>]*aria-label="([^"]*)"[^>]*>/g, ' [$1] ')
    .replace(block, ' $&')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:;])/g, '$1')
    .trim()

/** What somebody reads of a whole page, without what stands around every page. */
export const readMain = (html: string): string => readBack(html.slice(html.indexOf('<main'), html.indexOf('</main>')))
