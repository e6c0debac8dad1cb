import { fileTypes, findFileType } from '../../platform/files/kinds.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Platform } from '../../platform/platform.ts'
import type { LinkSecret } from '../../platform/sharing/link-secret.ts'
import { type Answer, file, notFound, page, problems } from '../../platform/web/answer.ts'
import type { Routes } from '../../platform/web/routes.ts'
import type { Over } from '../../slices/sharing/index.ts'
import { attachedIn } from '../copy/load-files.ts'
import { ClosedPage } from './closed.page.tsx'
import type { Links } from './links.ts'
import { OpenPage } from './open.page.tsx'
import { openLink, readAgain, whyClosed } from './open-link.ts'
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
      const { language } = ask
      const why = await whyClosed(platform(), address)
      if (why) {
        // Whoever follows a link that has ended comes no further than this: the family reads that somebody did (RCD-6).
        await openLink(platform(), { address, passcode: '', called: '', language })
        return closed(why, language)
      }
      return page(
        <OpenPage words={text(ask.language).public} filled={await ask.filled()} address={address} today={ask.today} />,
      )
    })
    on.post(paths.shared, 'anyone', openForm, async (ask, { called, passcode }) => {
      const { platform, secret } = await links()
      const { address } = ask.params
      const { language, today } = ask
      const opened = await openLink(platform(), { address, passcode, called, language })
      switch (opened.kind) {
        case 'open': {
          const ticket = fileTicket(secret, address, platform())
          const hrefOf = (id: string) =>
            opened.files.has(id) ? paths.sharedFile.to({ address, ticket, file: id }) : undefined
          return page(<ShownPage copy={opened.copy} language={language} today={today} hrefOf={hrefOf} />)
        }
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

    on.get(paths.sharedFile, 'anyone', async ask => {
      const { platform, secret } = await links()
      const { address, ticket, file: id } = ask.params
      const isGood = isFileTicket(secret, address, ticket, platform())
      const shown = isGood ? await readAgain(platform(), address) : undefined
      const attachment = shown && attachedIn(shown.copy).find(each => each.id === id)
      const body = shown?.files.get(id)
      const type = attachment && findFileType(attachment.type)
      if (!body || !type) return notFound()
      const { kind } = attachment
      const kept = kind === 'paper' ? 'download' : 'in-place'
      return file({ type, body, name: `${kind}.${fileTypes[type]}`, kept })
    })
  }

/** For how long the files of a page that was opened are shown, in seconds: as long as somebody reads it. */
const filesLast = 3600
/** Another ticket than the one of the sealed file, which is worth nothing without the key. */
const place = (address: string): string => `${address} in the clear`
const seconds = ({ clock }: Platform): number => Math.floor(clock.now().getTime() / 1000)
const fileTicket = (secret: LinkSecret, address: string, platform: Platform): string =>
  secret.ticketOf(place(address), seconds(platform) + filesLast)
const isFileTicket = (secret: LinkSecret, address: string, ticket: string, platform: Platform): boolean =>
  secret.isTicket(place(address), ticket, seconds(platform))

/** 410: it is used up. The words say why, as far as whoever has the link may know. */
const closed = (why: Over | 'unknown', language: Language): Answer =>
  page(<ClosedPage words={text(language).public.closed} why={why} />, 410)
