import type { VNode } from 'preact'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Facts } from '../../../ui/patterns/facts.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { PrintButton } from '../../../ui/patterns/sheet.tsx'
import type { DialogueRow } from '../store/queries.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { dialogue: DialogueRow; text: Text }

/** All that is needed to do it in a room: agenda, roles, what to bring, the shared screen and the cards. */
export function WorkshopPage({ dialogue, text }: Props): VNode {
  const words = text.public.workshop
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head
          title={words.title}
          above={<a href={paths.results.to(dialogue)}>{dialogue.title}</a>}
          lead={words.lead}
          action={<PrintButton>{text.public.print}</PrintButton>}
        />
        <div class="t-row t-noprint">
          <ButtonLink href={paths.room.to(dialogue)}>{words.screen}</ButtonLink>
          <ButtonLink href={paths.cards.to(dialogue)} quiet>
            {words.cards}
          </ButtonLink>
        </div>
        <Card title={words.agenda}>
          <Facts facts={words.steps} beside />
        </Card>
        <Card title={words.roles}>
          <Facts facts={words.roleList} beside />
        </Card>
        <Card title={words.needs}>
          <ul>
            {words.needList.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <p>{words.offline}</p>
          <p>{words.screenHint}</p>
        </Card>
      </Stack>
    </Page>
  )
}
