import type { VNode } from 'preact'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { Fields } from '../../../../platform/web/forms/fields.tsx'
import { Page } from '../../../../ui/page.tsx'
import { Button, ButtonLink, Go, PostButton } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../../ui/patterns/form.tsx'
import { Head } from '../../../../ui/patterns/head.tsx'
import type { TextVersion } from '../../store/outcome.ts'
import type { DialogueRow, StatementRow } from '../../store/queries.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { answerForm, codesForm, writeForm } from './forms.ts'
import { ToRead } from './to-read.tsx'

export type DeskView = {
  readonly dialogue: DialogueRow
  readonly waiting: readonly StatementRow[]
  readonly open: readonly StatementRow[]
  readonly latest: TextVersion | undefined
  readonly isOpen: boolean
  /** Themes that have no answer yet. */
  readonly unanswered: readonly string[]
  readonly readBy: (addedOn: PlainDate) => PlainDate
}

type Props = {
  readonly view: DeskView
  /** What was typed in the form that must be mended, by the last part of its address. */
  readonly filledOf: (form: 'answer' | 'text' | 'codes' | 'read', about?: string) => Filled
  readonly problems: Filled['problems']
  readonly text: Text
}

/** The desk of whoever looks after a dialogue: what to read first, then what becomes of it. */
export function DeskDialoguePage({ view, filledOf, problems, text }: Props): VNode {
  const { dialogue } = view
  const words = text.desk.one
  const written = filledOf('text')
  const latest = view.latest && written.problems.length === 0 ? writeForm.fill({ words: view.latest.words }) : written
  return (
    <Page title={dialogue.title} space="desk" width="mid">
      <Stack>
        <ProblemSummary problems={problems} />
        <Head
          title={dialogue.title}
          above={<a href={paths.desk.to()}>{text.desk.title}</a>}
          action={<Go href={paths.results.to(dialogue)}>{words.publicPage}</Go>}
        />
        <div class="t-row">
          <ButtonLink href={paths.workshop.to(dialogue)} quiet slim>
            {text.public.workshop.title}
          </ButtonLink>
          <ButtonLink href={paths.paper.to(dialogue)} quiet slim>
            {words.paper}
          </ButtonLink>
        </div>
        <ToRead view={view} filledOf={filledOf} text={text} />
        <Sentences view={view} text={text} />
        <Card title={words.answer}>
          <p>{words.themes(view.unanswered.join(', '))}</p>
          <Form action={paths.answer.to(dialogue)}>
            <Fields form={answerForm} filled={filledOf('answer')} />
            <Button quiet>{words.answerIt}</Button>
          </Form>
        </Card>
        <Card title={words.text}>
          <Form action={paths.write.to(dialogue)}>
            <Fields form={writeForm} filled={latest} />
            <Button quiet>{words.saveText}</Button>
          </Form>
          {view.latest && (
            <PostButton action={paths.agree.to(dialogue)} quiet>
              {words.agree}
            </PostButton>
          )}
        </Card>
        <Card title={words.codes}>
          <Form action={paths.codes.to(dialogue)}>
            <Fields form={codesForm} filled={filledOf('codes')} />
            <Button quiet>{words.makeCodes}</Button>
          </Form>
        </Card>
        {view.isOpen && (
          <details>
            <summary>{words.closeAsk}</summary>
            <p>{words.closeWords}</p>
            <PostButton action={paths.close.to(dialogue)} quiet>
              {words.close}
            </PostButton>
          </details>
        )}
      </Stack>
    </Page>
  )
}

/** Each sentence people vote on leads to a page where its words are changed, or it is quoted. */
function Sentences({ view: { dialogue, open }, text }: { view: DeskView; text: Text }): VNode {
  const words = text.desk.one
  return (
    <Card title={words.sentences}>
      <details>
        <summary>{words.allSentences(open.length)}</summary>
        <ul class="t-rows">
          {open.map(each => (
            <li key={each.statement}>
              <a href={paths.reword.to({ ...dialogue, statement: each.statement })}>“{each.words}”</a>{' '}
              {each.isQuoted && <span class="t-small t-soft">{words.quoted}</span>}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
