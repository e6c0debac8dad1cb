import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { QrCode } from '../../../ui/patterns/qr-code.tsx'
import { PrintButton } from '../../../ui/patterns/sheet.tsx'
import { declaredGroups } from '../domain/events.ts'
import { letterOf } from '../domain/read-sheets.ts'
import type { DialogueRow, StatementRow } from '../store/queries.ts'
import { byCard } from './by-card.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { dialogue: DialogueRow; statements: readonly StatementRow[]; address: string; text: Text }

/** Cards to vote on with a pen: numbered as whoever types them in needs them, worth what a phone is (CON-11). */
export function CardsPage({ dialogue, statements, address, text }: Props): VNode {
  const words = text.public.cards
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head
          title={words.title}
          above={<a href={paths.workshop.to(dialogue)}>{dialogue.title}</a>}
          lead={words.lead}
          action={<PrintButton>{text.public.print}</PrintButton>}
        />
        <p>
          {words.who} {declaredGroups.map(each => `☐ ${text.say.groups[each]} (${letterOf(each)})`).join(' · ')}
        </p>
        <ol class="t-cut">
          {byCard(statements).map(([number, each]) => (
            <li key={each.statement}>
              <p class="t-small t-soft">{words.number(number)}</p>
              <p class="t-b">“{each.words}”</p>
              <p>{words.boxes}</p>
            </li>
          ))}
        </ol>
        <p class="t-small t-soft">{words.sheet}</p>
        <div class="t-row">
          <QrCode of={address} title={text.public.room.code(dialogue.title)} />
          <p class="t-small">{address}</p>
        </div>
      </Stack>
    </Page>
  )
}
