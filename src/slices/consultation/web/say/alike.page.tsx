import type { VNode } from 'preact'
import { Page } from '../../../../ui/page.tsx'
import { Button, PostButton } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { Head } from '../../../../ui/patterns/head.tsx'
import { VoteCard } from '../../../../ui/patterns/vote-card.tsx'
import type { DialogueRow, StatementRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'

type Props = { of: DialogueRow; own: string; alike: readonly StatementRow[]; words: Text['say'] }

/** Before a sentence is added: others that may say the same. The choice stays the writer's. */
export const AlikePage = ({ of, own, alike, words }: Props): VNode => (
  <Page title={words.alike} space="public" width="narrow">
    <Stack>
      <Head title={words.alike} lead={words.alikeWords} above={<a href={paths.dialogue.to(of)}>{of.title}</a>} />
      {alike.map(each => (
        <div key={each.statement} class="t-stack-s">
          <VoteCard words={each.words} />
          <PostButton
            action={paths.vote.to(of)}
            hidden={{ statement: each.statement, wording: String(each.wording) }}
            name="vote"
            value="agree"
            quiet
            wide
          >
            {words.alikeSame}
          </PostButton>
        </div>
      ))}
      <Card title={words.alikeYours}>
        <p class="t-readback">{own}</p>
        <form class="t-form" method="post" action={paths.add.to(of)}>
          <input type="hidden" name="words" value={own} />
          <Button name="anyway" value="yes" wide>
            {words.alikeAdd}
          </Button>
        </form>
      </Card>
    </Stack>
  </Page>
)
