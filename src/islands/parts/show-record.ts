import { type Bundle, nameOf, sectionsOf } from './sealed-record.ts'

/** Puts a record in place of the form that asked for it, out of words alone: nothing in it is taken for a page. */
export function showRecord(bundle: Bundle, foot: string): void {
  const main = document.getElementById('main')
  if (!main) return
  const { called, whole } = nameOf(bundle)
  const head = made('div', 't-head', [
    made('h1', '', [called]),
    ...(whole === called ? [] : [made('p', 't-soft', [whole])]),
  ])
  const parts = sectionsOf(bundle).map(({ title, div }) =>
    made('section', 't-card', [made('h2', '', [title]), made('div', 't-stack-s', voicesIn(div))]),
  )
  main.replaceChildren(made('div', 't-stack', [head, ...parts, made('p', 't-small', [foot])]))
  document.title = called
  main.focus()
  window.scrollTo(0, 0)
}

/** Each voice of a part: the words, in their own language, and whose they are. */
function voicesIn(div: string): readonly Element[] {
  const read = new DOMParser().parseFromString(div, 'application/xhtml+xml')
  return [...read.querySelectorAll('p')].map(said => {
    const who = said.querySelector('b')?.textContent ?? ''
    said.querySelector('b')?.remove()
    for (const end of said.querySelectorAll('br')) end.replaceWith('\n')
    const words = made('p', 't-readback', [said.textContent?.trim() ?? ''])
    const lang = said.getAttribute('lang') ?? ''
    // A language may be written down in words, which no browser can read aloud by.
    if (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)) words.setAttribute('lang', lang)
    words.setAttribute('dir', 'auto')
    return made('div', 't-voice t-voice--other', [...(who ? [made('p', 't-voice__who', [who])] : []), words])
  })
}

function made(tag: string, of: string, inside: readonly (string | Element)[]): HTMLElement {
  const element = document.createElement(tag)
  if (of) element.className = of
  element.append(...inside)
  return element
}
