import type { VNode } from 'preact'
import { Page } from '../../../../ui/page.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { Head } from '../../../../ui/patterns/head.tsx'
import { QrCode } from '../../../../ui/patterns/qr-code.tsx'
import { PrintButton } from '../../../../ui/patterns/sheet.tsx'
import type { DeclaredGroup } from '../../domain/events.ts'
import type { DialogueRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = {
  dialogue: DialogueRow
  codes: readonly string[]
  group: DeclaredGroup | undefined
  site: string
  text: Text
}

/** New codes, shown this once: each a slip to cut out, with a code for a phone and letters for a pen. */
export function CodesPage({ dialogue, codes, group, site, text }: Props): VNode {
  const words = text.desk.one
  return (
    <Page title={words.codesTitle} space="desk" width="mid">
      <Stack>
        <Head
          title={words.codesTitle}
          above={<a href={paths.look.to(dialogue)}>{dialogue.title}</a>}
          lead={words.codesWords}
          action={<PrintButton>{text.public.print}</PrintButton>}
        />
        <ul class="t-cut">
          {codes.map(code => {
            const address = site + paths.dialogue.to(dialogue, { code })
            return (
              <li key={code}>
                <p class="t-b">{dialogue.title}</p>
                {group && <p>{text.say.groups[group]}</p>}
                <QrCode of={address} title={text.public.room.code(dialogue.title)} />
                <p class="t-lead t-b">{code}</p>
              </li>
            )
          })}
        </ul>
      </Stack>
    </Page>
  )
}
