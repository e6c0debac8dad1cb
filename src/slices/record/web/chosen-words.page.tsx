import type { VNode } from 'preact'
import { isRefusal, type May } from '../../../kernel/decider.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink, Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { Wording } from '../domain/chosen-words.ts'
import type { ChosenWordsRow } from '../store/chosen-words.ts'
import { sentencesAbout } from './parts/chosen-words.tsx'
import type { Text } from './text/text.ts'

type Props = {
  readonly text: Text
  readonly filled: Filled
  /** The words as they stand now, of whoever this page is about. */
  readonly chosen: ChosenWordsRow | undefined
  /** Whose words these are to the one who chooses: their own, or a child’s by name. */
  readonly about: 'me' | { readonly name: string }
  readonly may: May
  readonly space: 'my' | 'own'
  readonly back: { readonly href: string; readonly words: string }
  /** Where a parent chooses the words about themself, or about the child. */
  readonly other?: { readonly href: string; readonly words: string }
}

/** Choosing the words used about oneself, or about one’s child: what to say, and what not to (RCD-18). */
export function ChosenWordsPage({ text, filled, chosen, about, may, space, back, other }: Props): VNode {
  const words = text.wording
  const isMine = about === 'me'
  const title = isMine ? (space === 'own' ? words.own : words.mineTitle) : words.title(about.name)
  const labels = isMine ? words.fields : labelsOf(about.name, text)
  const shown: Filled =
    chosen && Object.keys(filled.typed).length === 0 ? { ...filled, typed: typedOf(chosen) } : filled
  return (
    <Page title={title} space={space} width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head
          above={<a href={back.href}>{back.words}</a>}
          title={title}
          lead={isMine ? words.lead : words.leadFor(about.name)}
        />
        {isRefusal(may) ? (
          <Empty title={may.because}>
            {chosen && !isMine && <p dir="auto">{sentencesAbout(chosen, about.name, text).join(' ')}</p>}
            <p>{may.instead}</p>
          </Empty>
        ) : (
          <Card>
            <Form draft keptAt={filled.keptAt}>
              <TextField {...from(shown, 'me')} label={labels.me} hint={words.fields.meHint} />
              <TextField {...from(shown, 'need')} label={labels.need} />
              <TextField {...from(shown, 'support')} label={labels.support} />
              <TextField {...from(shown, 'record')} label={labels.record} />
              <WordsField
                {...from(shown, 'avoid')}
                label={labels.avoid}
                hint={words.fields.avoidHint}
                max={300}
                rows={3}
              />
              <Button wide>{words.send}</Button>
              <ButtonLink href={back.href} quiet wide>
                {text.actions.back}
              </ButtonLink>
            </Form>
          </Card>
        )}
        {other && <Go href={other.href}>{other.words}</Go>}
      </Stack>
    </Page>
  )
}

const labelsOf = (name: string, { wording: { fieldsOf } }: Text): Record<keyof Wording, string> => ({
  me: fieldsOf.me(name),
  need: fieldsOf.need(name),
  support: fieldsOf.support(name),
  record: fieldsOf.record,
  avoid: fieldsOf.avoid(name),
})

const typedOf = ({ me, need, support, record, avoid }: Wording): Filled['typed'] => ({
  me,
  need,
  support,
  record,
  avoid,
})
