const breaks = /<\/(?:p|div|li|tr|h[1-6])\s*>|<br\s*\/?>/gi
const unread = /<(script|style|title|svg)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The plain words of a narrative, paragraph by paragraph. Nobody else's HTML is ever shown: every mark is taken away, and
 * what is left is text, which a page shows as text.
 */
export const plainOf = (html: string): readonly string[] =>
  html
    .replace(unread, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<br\s*\/?>/gi, '\n')
    .split(breaks)
    .map(block =>
      decoded(block.replace(/<[^>]*>?/g, ''))
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter(block => block !== '')

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    const isLetter = (code >= 32 && code < 0xd800) || (code >= 0xe000 && code <= 0x10ffff)
    return isLetter || code === 10 ? String.fromCodePoint(code) : ' '
  })
