import type { VNode } from 'preact'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { Fields } from '../../../../platform/web/forms/fields.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Button, PostButton } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../../ui/patterns/form.tsx'
import { Head } from '../../../../ui/patterns/head.tsx'
import { VoteCard } from '../../../../ui/patterns/vote-card.tsx'
import type { DialogueRow, StatementRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { rewordForm } from './forms.ts'
import { HoldBack } from './hold-back.tsx'

type Props = { dialogue: DialogueRow; statement: StatementRow; filled: Filled; text: Text }

/** One sentence on the desk: its words are changed with a reason, or it is chosen to be quoted. */
export function RewordPage({ dialogue, statement, filled, text }: Props): VNode {
  const words = text.desk.one
  const known = filled.problems.length > 0 ? filled : rewordForm.fill({ words: statement.words })
  return (
    <Page title={words.reword} space="desk" width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head title={words.reword} above={<a href={paths.look.to(dialogue)}>{dialogue.title}</a>} />
        <VoteCard words={statement.words} by={statement.theme} />
        <Card>
          <Form>
            <Fields form={rewordForm} filled={known} />
            <Button>{words.reword}</Button>
          </Form>
        </Card>
        <PostButton
          action={paths.quote.to({ ...dialogue, statement: statement.statement })}
          hidden={{ quoted: statement.isQuoted ? 'no' : 'yes' }}
          quiet
        >
          {statement.isQuoted ? words.unquote : words.quote}
        </PostButton>
        {statement.origin === 'person' && (
          <HoldBack
            dialogue={dialogue}
            statement={statement.statement}
            title={words.takeOut}
            about={words.takeOutWords}
            text={text}
          />
        )}
      </Stack>
    </Page>
  )
}
