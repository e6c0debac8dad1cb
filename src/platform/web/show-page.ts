import type { VNode } from 'preact'
import type { Around } from '../../ui/around.ts'
import { renderPage } from '../../ui/page.tsx'
import type { Language } from '../i18n/language.ts'
import type { Met } from './sessions.ts'
import { shownToField } from './shown-to.ts'
import type { Site } from './site.ts'

/** Where and for whom a page is shown. */
export type Showing = {
  readonly path: string
  readonly language: Language
  readonly met?: Met | undefined
  readonly hasProblems?: boolean
}

/** A page as text, with who is signed in, the date and the language around it, and in each of its forms a command and whom it is shown to. */
export function showPage(site: Site, page: VNode, showing: Showing): string {
  const { met, path, language, hasProblems = false } = showing
  const around: Around = {
    path,
    language,
    assets: site.assets.base,
    today: site.platform.clock.today(),
    hasProblems,
    demo: site.demo,
    ...(met?.live && {
      person: {
        called: met.me.called,
        spaces: met.me.spaces,
        actsForPartners: met.me.actor.as === 'partnership-officer',
      },
    }),
    ...(met?.flash && { said: met.flash }),
  }
  return fillForms(renderPage(page, around), met?.live ? met.shownTo : undefined)
}

/** From where a form begins: what stands in its tag, up to the end of it. */
const formTag = /<form(?:\s+[\w-]+(?:="[^"]*")?)*\s*>/y

/**
 * Gives each posted form an id of its own, so that pressing twice is one command, and the mark of whoever it is shown to,
 * so that nobody else can send it.
 */
export const fillForms = (html: string, shownTo?: string): string => {
  const mark = shownTo === undefined ? '' : hidden(shownToField, shownTo)
  let filled = ''
  let done = 0
  // Found by their first letters: looking for the whole pattern from every letter of a long page took 5 ms.
  for (let at = html.indexOf('<form'); at !== -1; at = html.indexOf('<form', at + 1)) {
    formTag.lastIndex = at
    const tag = formTag.exec(html)?.[0]
    if (!tag?.includes(' method="post"')) continue
    const end = at + tag.length
    filled += html.slice(done, end) + hidden('command', crypto.randomUUID()) + mark
    done = end
  }
  return filled + html.slice(done)
}

const hidden = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${value}">`
