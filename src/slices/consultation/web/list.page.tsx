import type { VNode } from 'preact'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { isOpenOn } from '../domain/statement.ts'
import type { DialogueRow } from '../store/queries.ts'
import { partnershipOf } from './partnership.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { dialogues: readonly DialogueRow[]; today: PlainDate; text: Text }

/** Every dialogue there is: those one can take part in first. */
export function ListPage({ dialogues, today, text }: Props): VNode {
  const words = text.public.list
  const open = dialogues.filter(each => isOpenOn(each, today))
  const ended = dialogues.filter(each => !isOpenOn(each, today))
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <Head title={words.title} lead={words.lead} />
        {open.length === 0 && <p>{words.none}</p>}
        {open.map(each => (
          <Card key={each.dialogue} title={each.title}>
            <p class="t-soft">
              {partnershipOf(each.area, today)} · {text.say.openUntil(longDay(each.until))}
            </p>
            <p>{each.background.split('\n')[0]}</p>
            <div class="t-row">
              <ButtonLink href={paths.dialogue.to(each)}>{words.take}</ButtonLink>
              <Go href={paths.results.to(each)}>{words.results}</Go>
            </div>
          </Card>
        ))}
        {ended.length > 0 && (
          <Card title={words.ended}>
            {ended.map(each => (
              <p key={each.dialogue}>
                <Go href={paths.report.to(each)}>{each.title}</Go>
              </p>
            ))}
          </Card>
        )}
      </Stack>
    </Page>
  )
}
