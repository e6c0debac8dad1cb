import type { VNode } from 'preact'
import { capital } from '../../../kernel/capital.ts'
import { dateInWords } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { useFields } from '../../../platform/web/forms/fields.tsx'
import { Page } from '../../../ui/page.tsx'
import { Button, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { SegField } from '../../../ui/patterns/form-choice.tsx'
import { asChoice } from '../../../ui/patterns/form-field.ts'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import type { Answered } from '../store/outcome.ts'
import type { DialogueRow, StatementRow } from '../store/queries.ts'
import { DialogueTabs } from './dialogue-tabs.tsx'
import * as paths from './paths.ts'
import { rateForm } from './say/forms.ts'
import type { Text } from './text/text.ts'

export type CountedView = {
  readonly dialogue: DialogueRow
  readonly themes: readonly {
    readonly theme: string
    readonly statements: readonly StatementRow[]
    readonly answer: Answered | undefined
  }[]
  /** How many say well, in part, not at all, as it may be shown; empty where nobody has said, or too few. */
  readonly ratings: readonly string[]
  /** Somebody has said, though perhaps too few to show. */
  readonly isRated: boolean
  readonly mayRate: boolean
  readonly hasText: boolean
  readonly said: boolean
}

/** What became of each theme and why (CON-10); those who took part say how well their view was answered. */
export function CountedPage({ view, filled, text }: { view: CountedView; filled: Filled; text: Text }): VNode {
  const { dialogue } = view
  const words = text.public.counted
  const ask = useFields(rateForm, filled)
  const [well = '', partly = '', not = ''] = view.ratings
  return (
    <Page title={words.title} space="public" width="mid">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head title={words.title} above={dialogue.title} lead={words.lead} />
        <DialogueTabs dialogue={dialogue} here="counted" words={text.public.tabs} />
        {view.said && (
          <Notice kind="ok" role="status">
            <p>{words.rated}</p>
          </Notice>
        )}
        {view.themes.map(({ theme, statements, answer }) => (
          <Card
            key={theme}
            title={capital(theme)}
            beside={answer && <Tag is="info">{words.outcomes[answer.outcome]}</Tag>}
          >
            {answer ? (
              <>
                <p>{answer.words}</p>
                <p class="t-small t-soft">{dateInWords(answer.on)}</p>
              </>
            ) : (
              <p>
                {words.waiting}. {words.owed(dateInWords(dialogue.answersBy))}
              </p>
            )}
            <details>
              <summary>{words.sentences(statements.length)}</summary>
              <ul>
                {statements.map(each => (
                  <li key={each.statement}>
                    <a href={paths.statement.to({ ...dialogue, statement: each.statement })}>“{each.words}”</a>
                  </li>
                ))}
              </ul>
            </details>
          </Card>
        ))}
        {view.hasText && <Go href={paths.agreedText.to(dialogue)}>{words.text}</Go>}
        <Card>
          {view.mayRate && (
            <Form>
              <SegField {...asChoice(ask.rating)} asHeading />
              <Button quiet>{words.rateIt}</Button>
            </Form>
          )}
          <p>
            {!view.isRated ? words.notRated : view.ratings.length === 0 ? words.fewRated : words.sum(well, partly, not)}
          </p>
        </Card>
      </Stack>
    </Page>
  )
}
