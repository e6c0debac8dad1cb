/** A tag or the text between two. `verbatim` text keeps its white space: that of `textarea` and `pre`. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string; readonly verbatim: boolean }

const piece = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*?)(\/?)>|[^<]+/gy
const attribute = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * The tokens of well-formed HTML. Throws on an unclosed tag, a stray `<`, a wrong close or an entity it does not know, so
 * that a test cannot pass on markup that was not understood. An empty element has no close; `<path/>` has one.
 */
export function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = []
  const open: string[] = []
  let end = 0
  for (const [whole, slash, tag, inside, closed] of html.matchAll(piece)) {
    end += whole.length
    if (whole.startsWith('<!--')) continue
    if (!tag) tokens.push(textToken(whole, open.at(-1), tokens.at(-1)))
    else if (slash) {
      if (open.pop() !== tag) throw new SyntaxError(`</${tag}> closes nothing before ${html.slice(end, end + 60)}`)
      tokens.push({ kind: 'close', name: tag })
    } else {
      tokens.push({ kind: 'open', name: tag, attributes: attributesIn(inside ?? '') })
      if (closed && !empty.has(tag)) tokens.push({ kind: 'close', name: tag })
      else if (!empty.has(tag)) open.push(tag)
    }
  }
  if (end !== html.length) throw new SyntaxError(`Not HTML: ${html.slice(end, end + 60)}`)
  if (open.length > 0) throw new SyntaxError(`Not closed: ${open.join(' ')}`)
  return tokens
}

function textToken(raw: string, parent: string | undefined, before: Token | undefined): Token {
  const verbatim = parent === 'textarea' || parent === 'pre'
  // The HTML standard drops one newline at the start of these two.
  const isFirst = before?.kind === 'open' && before.name === parent
  return { kind: 'text', text: decoded(verbatim && isFirst ? raw.replace(/^\n/, '') : raw), verbatim }
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    if (found.has(name)) throw new SyntaxError(`Attribute twice: ${name}`)
    found.set(name, decoded(double ?? single ?? bare ?? ''))
  }
  return found
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', ctdot: '⋯' }

const decoded = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    const known = entities[name]
    if (!known) throw new SyntaxError(`Unknown entity ${whole}`)
    return known
  })
