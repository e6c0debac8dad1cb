import type { VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns, Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { SelectField } from '../../../ui/patterns/form-more.tsx'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { SafeBox } from '../../../ui/patterns/safe-box.tsx'
import { recordText } from '../../record/index.ts'
import type { MoveRow } from '../store/queries.ts'
import type { Received } from '../store/received.ts'
import { BecomesCard, HelpCards } from './parts.tsx'
import * as paths from './paths.ts'
import { type Text, text } from './text/text.ts'

type Props = { readonly received: Received; readonly words: Text; readonly filled: Filled }

/** A child who comes to one's setting: keep me safe, the one page, the plan; and who meets them on the first day (DES-3). */
export function ComingPage({ received, words, filled }: Props): VNode {
  const t = words.desk.coming
  const { plan, fullName, knownAs, bodies } = received
  const safe = received.entries.filter(each => each.part === 'keep-me-safe')
  const view = { plan, goingOn: [], agreedNames: received.agreedNames, people: received.people }
  return (
    <Page title={t.title(knownAs)} space="desk">
      <ProblemSummary problems={filled.problems} />
      <Head
        above={<a href="/desk">{t.above}</a>}
        title={t.title(fullName)}
        lead={t.lead(bodies.get(plan.setting)?.name ?? '', fullDay(plan.on))}
        below={[t.under(received.age), received.sayIt && t.say(received.sayIt)].filter(Boolean).join(' · ')}
      />
      <Columns side={<Stack>{<WelcomeForm {...{ received, words, filled }} />}</Stack>}>
        <Stack>
          {safe.length > 0 ? (
            <SafeBox title={t.safe}>
              {safe.map(each => (
                <Lines key={each.entry} words={each.words} />
              ))}
            </SafeBox>
          ) : (
            <Empty>{t.noSafe(knownAs)}</Empty>
          )}
          <OnePage received={received} words={words} />
          <BecomesCard view={view} words={words} />
          <HelpCards view={view} words={words} />
        </Stack>
      </Columns>
    </Page>
  )
}

const Lines = ({ words }: { readonly words: string }): VNode => (
  <>
    {words.split('\n').map(line => (
      <p key={line} dir="auto">
        {line}
      </p>
    ))}
  </>
)

function OnePage({ received, words }: Omit<Props, 'filled'>): VNode {
  const t = words.desk.coming
  const { parts } = recordText('en')
  const found = (['good-at', 'helps', 'communicate'] as const).flatMap(part => {
    const its = received.entries.filter(each => each.part === part)
    return its.length > 0 ? [{ part, its }] : []
  })
  return (
    <Card title={t.page(received.knownAs)}>
      {found.length === 0 ? (
        <Empty>{t.noPage}</Empty>
      ) : (
        found.map(({ part, its }) => (
          <section key={part}>
            <h3>{parts[part].title}</h3>
            {its.map(each => (
              <Lines key={each.entry} words={each.words} />
            ))}
          </section>
        ))
      )}
    </Card>
  )
}

/** What is asked of the setting: who meets the child, where and when. What was said stands there, to be said again. */
function WelcomeForm({ received, words, filled }: Props): VNode {
  const t = words.desk.coming
  const { plan, people, sayBy } = received
  const isUntouched = Object.keys(filled.typed).length === 0
  const meets = from(filled, 'meets')
  const where = from(filled, 'where')
  const said = plan.welcome
  return (
    <Next
      when={sayBy && t.by(fullDay(sayBy))}
      title={t.askWho(received.knownAs)}
      takes
      acts={
        <Form>
          <SelectField
            {...meets}
            value={meets.value ?? said?.meets ?? received.me}
            label={t.meets}
            options={received.mayMeet.map(person => ({
              value: person,
              label: [people.get(person)?.fullName, people.get(person)?.jobWords].filter(Boolean).join(', '),
            }))}
          />
          <WordsField
            {...where}
            value={isUntouched ? (said?.words ?? '') : where.value}
            label={t.where}
            hint={t.whereHint}
            max={500}
            rows={3}
          />
          <Button>{said ? t.again : t.save}</Button>
        </Form>
      }
    >
      {said && <p>{t.said(people.get(said.meets)?.fullName ?? '')}</p>}
    </Next>
  )
}

/** The children who come to the one who asks, on their first page; nothing where nobody comes. */
export function ComingCard({ coming }: { readonly coming: readonly MoveRow[] }): VNode | null {
  const words = text('en')
  const t = words.desk.coming
  if (coming.length === 0) return null
  return (
    <Card title={t.card} small>
      <RowsLink
        links={coming.map(move => ({
          href: paths.coming.to({ move: move.move }),
          words: `${t.line(words.kinds[move.kind], fullDay(move.on))} · ${move.welcome ? t.open : t.noWelcome}`,
        }))}
      />
    </Card>
  )
}
