/**
 * What a database, a PDF and an XML file cannot hold: control characters other than tab and line breaks, and two code
 * points that are never letters. NUL alone makes PostgreSQL refuse a whole event.
 */
const unreadable = /(?![\t\n\v\f\r\x80-\x9f])\p{Cc}|[\ufffe\uffff]/u

/** True when every character can be kept. Half of an emoji (a lone surrogate) cannot. Any script, any direction can. */
export const isReadable = (text: string): boolean => text.isWellFormed() && !unreadable.test(text)

/** The text with � where a character could not be kept: safe to show again, and to keep as a draft. */
export const mended = (text: string): string =>
  isReadable(text) ? text : text.toWellFormed().replace(new RegExp(unreadable, 'gu'), '\ufffd')

/** True when there is nothing to see: white space, marks of direction, joiners, the blank letters of Hangul and braille. */
export const isBlank = (text: string): boolean => /^[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]*$/u.test(text)

/** Line breaks of any kind as one newline, which is how a browser counts them; nothing else is touched. */
export const withNewlines = (text: string): string => text.replace(/\r\n|[\r\v\f]/g, '\n')

/** One line: white space of any kind as one space, none at the ends, letters and their accents composed. */
export const onOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The most code units that one character a person sees may take: a family with a skin tone each takes 19, and everyone
 * else far fewer. Letters under towers of accents cannot grow without end.
 */
export const unitsACharacter = 20

/**
 * How many characters a person sees: a flag, or a family joined into one emoji, is one. The page's own count agrees
 * (`countType: 'characters'`). Text no longer than `enough` code units is not looked at closer.
 */
export function charactersIn(text: string, enough: number): number {
  if (text.length <= enough) return text.length
  let count = 0
  for (const _ of letters.segment(text)) count += 1
  return count
}
