import { filesOf, type SealedFile } from './sealed-files.ts'
import { type Bundle, nameOf, sectionsOf } from './sealed-record.ts'

/** What the page itself says: at its foot, of a paper, and of a picture that nobody has described. */
export type Saying = { readonly foot: string; readonly paper: string; readonly picture: string }

/** Puts a record in place of the form that asked for it: words, pictures, sound, and papers to save; nothing in it is taken for a page. */
export function showRecord(bundle: Bundle, saying: Saying): void {
  const main = document.getElementById('main')
  if (!main) return
  const { called, whole } = nameOf(bundle)
  const head = made('div', 't-head', [
    made('h1', '', [called]),
    ...(whole === called ? [] : [made('p', 't-soft', [whole])]),
  ])
  const parts = sectionsOf(bundle).map(section => {
    const shown = filesOf(bundle, section).map(file => shownFile(file, saying))
    const inside = [...voicesIn(section.text?.div ?? ''), ...(shown.length > 0 ? [made('div', 't-shown', shown)] : [])]
    return made('section', 't-card', [made('h2', '', [section.title ?? '']), made('div', 't-stack-s', inside)])
  })
  main.replaceChildren(made('div', 't-stack', [head, ...parts, made('p', 't-small', [saying.foot])]))
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

/** A file out of the document itself, under an address that is good in this page alone. */
function shownFile({ kind, about, bytes }: SealedFile, { paper, picture }: Saying): HTMLElement {
  const href = URL.createObjectURL(bytes)
  switch (kind) {
    case 'picture': {
      const image = made('img', 't-shown__picture', [])
      image.setAttribute('src', href)
      image.setAttribute('alt', about || picture)
      return image
    }
    case 'voice': {
      const sound = made('audio', '', [])
      sound.setAttribute('controls', '')
      sound.setAttribute('src', href)
      return made('figure', 't-shown__voice', [sound, made('figcaption', '', [about])])
    }
    case 'paper': {
      const link = made('a', '', [about || paper])
      link.setAttribute('href', href)
      link.setAttribute('download', 'paper.pdf')
      return made('p', 't-shown__paper', [link])
    }
  }
}

function made(tag: string, of: string, inside: readonly (string | Element)[]): HTMLElement {
  const element = document.createElement(tag)
  if (of) element.className = of
  element.append(...inside)
  return element
}
