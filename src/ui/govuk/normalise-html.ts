import { type Token, tokensOf } from './html-tokens.ts'

/**
 * HTML as a browser would understand it, one tag or text a line: attributes in order of name, classes parted by one space,
 * entities decoded, and white space where a person would see or hear it. Two texts that normalise alike are the same page.
 */
export function normaliseHtml(html: string): readonly string[] {
  const lines: string[] = []
  let atStart = true
  let spaceBefore = false
  const say = (text: string) => {
    lines.push(spaceBefore && !atStart ? ` ${text}` : text)
    atStart = false
    spaceBefore = false
  }
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      // A space may stand on either side of an inline tag and mean the same, so it moves to the next words.
      if (token.verbatim) {
        if (token.text) lines.push(JSON.stringify(token.text))
        continue
      }
      const words = token.text.replace(/[ \t\r\n\f]+/g, ' ')
      if (words.startsWith(' ')) spaceBefore = true
      if (words.trim()) say(words.trim())
      if (words.endsWith(' ')) spaceBefore = true
      continue
    }
    lines.push(tagOf(token))
    if (!inline.has(token.name)) {
      atStart = true
      spaceBefore = false
    }
  }
  return lines
}

/** Elements within a line, where a space beside the tag is part of what is read. */
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span', 'strong'])

function tagOf(token: Exclude<Token, { kind: 'text' }>): string {
  if (token.kind === 'close') return `</${token.name}>`
  const attributes = [...token.attributes]
    .map(([name, value]) => ` ${name}="${name === 'class' ? value.trim().split(/\s+/).join(' ') : value}"`)
    .sort()
  return `<${token.name}${attributes.join('')}>`
}
