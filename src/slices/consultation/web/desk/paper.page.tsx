import type { VNode } from 'preact'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { Fields } from '../../../../platform/web/forms/fields.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Button } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { Facts } from '../../../../ui/patterns/facts.tsx'
import { Form, ProblemSummary } from '../../../../ui/patterns/form.tsx'
import { Head } from '../../../../ui/patterns/head.tsx'
import { declaredGroups } from '../../domain/events.ts'
import { letterOf } from '../../domain/read-sheets.ts'
import type { DialogueRow, StatementRow } from '../../store/queries.ts'
import { byCard } from '../by-card.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { paperForm } from './forms.ts'

type Props = { dialogue: DialogueRow; statements: readonly StatementRow[]; filled: Filled; batch: string; text: Text }

/** Votes on paper, many sheets at once, one a line. */
export function PaperPage({ dialogue, statements, filled, batch, text }: Props): VNode {
  const words = text.desk.paperPage
  const letters = declaredGroups.map(each => `${letterOf(each)} ${text.say.groups[each].toLowerCase()}`).join(', ')
  return (
    <Page title={words.title} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          title={words.title}
          above={<a href={paths.look.to(dialogue)}>{dialogue.title}</a>}
          lead={words.lead}
          below={`${words.letters(letters)} ${words.example}`}
        />
        <Card>
          <Form draft keptAt={filled.keptAt}>
            <Fields form={paperForm} filled={{ ...filled, typed: { batch, ...filled.typed } }} />
            <Button>{words.keep}</Button>
          </Form>
        </Card>
        <Card title={words.cards}>
          <Facts
            beside
            facts={byCard(statements).map(([number, each]) => ({ term: `${number}`, words: each.words }))}
          />
        </Card>
      </Stack>
    </Page>
  )
}
