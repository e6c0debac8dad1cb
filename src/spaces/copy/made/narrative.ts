import type { CompositionSection } from 'fhir/r4.js'
import type { Who } from '../record-copy.ts'
import { whoWords } from './words-of.ts'

type Said = { readonly lang: string; readonly words: string; readonly by: Who | undefined }

/** XHTML, escaped: each voice a paragraph, in its own language, with whose words it is. */
export const narrative = (said: readonly Said[]): NonNullable<CompositionSection['text']> => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">${said
    .map(
      ({ lang, words, by }) =>
        `<p lang="${escaped(lang)}">${escaped(words).replaceAll('\n', '<br/>')}${by ? ` <b>${escaped(whoWords(by))}</b>` : ''}</p>`,
    )
    .join('')}</div>`,
})

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string): string => words.replace(/[&<>"]/g, letter => escapes[letter] ?? letter)
