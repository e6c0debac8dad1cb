import type { Language } from '../../platform/i18n/language.ts'
import { type Answer, page, problems } from '../../platform/web/answer.ts'
import type { Routes } from '../../platform/web/routes.ts'
import type { Over } from '../../slices/sharing/index.ts'
import { ClosedPage } from './closed.page.tsx'
import type { Links } from './links.ts'
import { OpenPage } from './open.page.tsx'
import { openLink, whyClosed } from './open-link.ts'
import * as paths from './paths.ts'
import { openForm } from './share.form.ts'
import { ShownPage } from './shown.page.tsx'
import { text } from './text/text.ts'

/**
 * What somebody without an account opens. It works without script, by the link's address and its passcode alone; where
 * there is script, the record comes sealed, and is opened in the browser with the key that no browser sends.
 */
export const openRoutes =
  (links: () => Promise<Links>) =>
  (on: Routes): void => {
    on.get(paths.shared, 'anyone', async ask => {
      const { platform } = await links()
      const { address } = ask.params
      const why = await whyClosed(platform(), address)
      if (why) return closed(why, ask.language)
      return page(
        <OpenPage words={text(ask.language).public} filled={await ask.filled()} address={address} today={ask.today} />,
      )
    })
    on.post(paths.shared, 'anyone', openForm, async (ask, { called, passcode }) => {
      const { platform } = await links()
      const { address } = ask.params
      const { language, today } = ask
      const opened = await openLink(platform(), { address, passcode, called, language })
      switch (opened.kind) {
        case 'open':
          return page(<ShownPage copy={opened.copy} language={language} today={today} />)
        case 'over':
          return closed(opened.because, language)
        case 'mistaken': {
          const words = text(language).public
          const mend = [{ field: 'passcode', message: words.wrong(opened.left) }]
          const filled = { typed: { called }, problems: mend }
          return opened.left > 0
            ? problems(<OpenPage words={words} filled={filled} address={address} today={today} />)
            : closed('passcodes', language)
        }
      }
    })
  }

/** 410: it is used up. The words say why, as far as whoever has the link may know. */
const closed = (why: Over | 'unknown', language: Language): Answer =>
  page(<ClosedPage words={text(language).public.closed} why={why} />, 410)
