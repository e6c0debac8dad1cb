/** A piece to speak, in its language. */
export type Said = { readonly words: string; readonly lang: string }

const blocks = 'h1,h2,h3,h4,p,li,dt,dd,th,td,caption,legend,label,blockquote,figcaption,summary'
const silent = 'button,input,select,textarea,nav,script,style,[hidden],[aria-hidden="true"],[data-t-unspoken]'
const pictures = 'img[alt]:not([alt=""])'

/**
 * What somebody would hear: block by block, in the order of the page, each in its own language. Buttons and fields are
 * left out, and so is what a page says is for the eye alone (`data-t-unspoken`); a picture is heard by its words.
 */
export function readAloud(target: Element): readonly Said[] {
  const all = [...target.querySelectorAll(`${blocks},${pictures}`)]
  const innermost = all.filter(block => !block.querySelector(blocks) && !isWithin(block))
  return innermost.flatMap(block => {
    if (block.closest(silent) || block.closest('[hidden]')) return []
    const words = tidy(textOf(block))
    return words ? [{ words, lang: languageOf(block) }] : []
  })
}

/** A picture inside words is said with them. */
function isWithin(block: Element): boolean {
  const around = block.matches(pictures) ? block.closest(blocks) : null
  return around !== null && !around.querySelector(blocks)
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  if (!(node instanceof Element)) return ''
  const label = node.getAttribute('aria-label')
  if (node instanceof SVGElement) return label ? ` ${label}. ` : ''
  if (node.matches(silent)) return ''
  if (node.matches(pictures)) return ` ${node.getAttribute('alt') ?? ''} `
  return [...node.childNodes].map(textOf).join('')
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

const languageOf = (element: Element): string => speakable(element.closest('[lang]')?.getAttribute('lang') ?? 'en-GB')

/** Easy read is spoken as English. */
export const speakable = (lang: string): string => (lang === 'en-x-easy' ? 'en-GB' : lang)
