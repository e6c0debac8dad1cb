import type { VNode } from 'preact'
import type { Around } from '../../ui/around.ts'
import { renderPage } from '../../ui/page.tsx'
import type { Language } from '../i18n/language.ts'
import type { Met } from './sessions.ts'
import type { Site } from './site.ts'

/** Where and for whom a page is shown. */
export type Showing = {
  readonly path: string
  readonly language: Language
  readonly met?: Met | undefined
  readonly hasProblems?: boolean
}

/** A page as text, with who is signed in, the date and the language around it, and a command in each of its forms. */
export function showPage(site: Site, page: VNode, showing: Showing): string {
  const { met, path, language, hasProblems = false } = showing
  const around: Around = {
    path,
    language,
    assets: site.assets.base,
    today: site.platform.clock.today(),
    hasProblems,
    demo: site.demo,
    ...(met?.live && { person: { called: met.me.called, spaces: met.me.spaces } }),
    ...(met?.flash && { said: met.flash }),
  }
  return withCommands(renderPage(page, around))
}

const postedForm = /<form(?:\s+[\w-]+(?:="[^"]*")?)*\s+method="post"(?:\s+[\w-]+(?:="[^"]*")?)*\s*>/g

/** Gives each posted form an id of its own, so that pressing twice is one command. */
export const withCommands = (html: string): string =>
  html.replace(postedForm, form => `${form}<input type="hidden" name="command" value="${crypto.randomUUID()}">`)
