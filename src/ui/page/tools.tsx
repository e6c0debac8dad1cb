import type { VNode } from 'preact'
import { useAround } from '../around.ts'
import type { PageSpace } from '../navigation.ts'
import type { HomeLanguage } from '../page.tsx'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

type Props = { space: PageSpace; homeLanguage?: HomeLanguage | undefined }

/**
 * The row under the top bar on every family page. *I need help now* is there on every page of a young person's own
 * space, before anything else, and reachable from the rest of `/my` (P11). Listen appears when the script can speak.
 */
export function Tools({ space, homeLanguage }: Props): VNode {
  const { language, path } = useAround()
  const words = useWords()
  return (
    <section class="t-tools" aria-label={words.tools}>
      <div class="t-tools__in">
        <span class={space === 'own' ? 't-tools__help' : undefined}>
          <a href="/my/help-now">
            <Icon name="hand" /> {words.needHelp}
          </a>
        </span>
        <button type="button" data-t-listen="main" hidden>
          <Icon name="speaker" /> <span>{words.listen}</span>
        </button>
        <span class="t-tools__langs">
          {language === 'en' ? (
            <b aria-current="true">{words.english}</b>
          ) : (
            <a href={languageHref('en', path)} hreflang="en">
              {words.english}
            </a>
          )}
          {homeLanguage && (
            <a href={homeLanguage.href} lang={homeLanguage.lang}>
              {homeLanguage.name}
            </a>
          )}
          {language === 'en-easy' ? (
            <b aria-current="true">{words.easyRead}</b>
          ) : (
            <a href={languageHref('en-easy', path)}>{words.easyRead}</a>
          )}
        </span>
      </div>
    </section>
  )
}

/** Where a language is chosen; it is remembered on this device. */
const languageHref = (language: 'en' | 'en-easy', path: string): string => `${path}?language=${language}`
