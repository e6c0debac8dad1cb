import type { ComponentChildren, VNode } from 'preact'
import { fullDay } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, SegField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, dayParts, from } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { becomes, kindsOfMove, stages } from '../domain/events.ts'
import type { HelpRow, MoveRow } from '../store/queries.ts'
import type { MoveView } from '../store/views.ts'
import { nameOf } from './parts.tsx'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = { readonly view: MoveView; readonly words: Text; readonly filled: Filled }

const isUntouched = (filled: Filled): boolean => Object.keys(filled.typed).length === 0

type SayProps = {
  readonly child: ChildCard
  readonly words: Text
  readonly filled: Filled
  /** The move as it is, where its day or place changes. */
  readonly now?: MoveRow
}

/** What the next move is: what kind, where to, when. */
export function SayPage({ child, words, filled, now }: SayProps): VNode {
  const t = words.desk.say
  const to = { child: child.child }
  const asItIs = isUntouched(filled) ? now : undefined
  const kind = from(filled, 'kind')
  const where = from(filled, 'to')
  const on = dayFrom(filled, 'on')
  return (
    <OneForm
      filled={filled}
      back={now ? paths.deskMove.to({ ...to, move: now.move }) : paths.deskMoves.to(to)}
      above={child.fullName}
      title={t.title(child.knownAs)}
      lead={t.lead}
      save={t.save}
    >
      <ChoiceField
        {...kind}
        value={kind.value ?? asItIs?.kind}
        label={t.kind}
        options={kindsOfMove.map(value => ({ value, label: words.kinds[value] }))}
      />
      <TextField {...where} value={where.value ?? asItIs?.to} label={t.to} hint={t.toHint} />
      <DateField {...on} label={t.on} day={asItIs ? dayParts(asItIs.on) : on.day} />
    </OneForm>
  )
}

/** Something that helps: when, what, who sees to it, by which day. */
export function HelpPage({ view, words, filled }: Props): VNode {
  const t = words.desk.help
  const who = from(filled, 'who')
  return (
    <AboutMove view={view} filled={filled} title={t.title} save={t.save}>
      <SegField
        {...from(filled, 'stage')}
        label={t.stage}
        options={stages.map(value => ({ value, label: words.stages[value] }))}
      />
      <WordsField {...from(filled, 'what')} label={t.what} hint={t.whatHint} max={500} rows={2} />
      <SelectField
        {...who}
        value={who.value ?? view.me}
        label={t.who}
        options={view.workers.map(({ person }) => ({
          value: person,
          label: [nameOf(view, person), view.people.get(person)?.jobWords].filter(Boolean).join(', '),
        }))}
      />
      <DateField {...dayFrom(filled, 'by')} label={t.by} />
    </AboutMove>
  )
}

export function DropPage({ view, help, words, filled }: Props & { readonly help: HelpRow }): VNode {
  const t = words.desk.drop
  return (
    <AboutMove view={view} filled={filled} title={t.title} lead={help.what} save={t.save}>
      <WordsField {...from(filled, 'why')} label={t.why} max={500} rows={2} />
    </AboutMove>
  )
}

/** What becomes of one thing agreed, and why (DES-2). */
export function DecidePage({ view, one, words, filled }: Props & { readonly one: MoveView['goingOn'][number] }): VNode {
  const t = words.desk.decide
  const more = {
    continues: (
      <>
        <TextField {...from(filled, 'withWhom')} label={t.withWhom} />
        <DateField {...dayFrom(filled, 'to')} label={t.to} />
      </>
    ),
    replaced: <TextField {...from(filled, 'by')} label={t.by} />,
    'no-longer-needed': undefined,
  }
  return (
    <AboutMove
      view={view}
      filled={filled}
      title={t.title(one.name)}
      lead={`${one.what}. ${t.lead(fullDay(view.plan.on))}`}
      save={t.save}
    >
      <ChoiceField
        {...from(filled, 'becomes')}
        label={t.becomes}
        options={becomes.map(value => ({ value, label: t.options[value], more: more[value] }))}
      />
      <WordsField {...from(filled, 'because')} label={t.because} max={500} rows={2} />
    </AboutMove>
  )
}

/** With whom of the family the plan was gone through. */
export function SeenPage({ view, words, filled }: Props): VNode {
  const t = words.desk.seen
  return (
    <AboutMove view={view} filled={filled} title={t.title} lead={t.lead} save={t.save}>
      <ChoiceField
        {...from(filled, 'who')}
        label={t.who}
        options={view.family.map(person => ({ value: person, label: nameOf(view, person) }))}
      />
    </AboutMove>
  )
}

type AboutProps = Pick<Props, 'view' | 'filled'> & {
  title: string
  lead?: string
  save: string
  children: ComponentChildren
}

/** One short form about a move, under the way back to its plan. */
export const AboutMove = ({ view, ...rest }: AboutProps): VNode => (
  <OneForm
    {...rest}
    back={paths.deskMove.to({ child: view.child.child, move: view.plan.move })}
    above={view.child.fullName}
  />
)

/** One short form, under the way back. */
const OneForm = ({
  filled,
  back,
  above,
  title,
  lead,
  save,
  children,
}: Omit<AboutProps, 'view'> & { back: string; above: string }): VNode => (
  <Page title={title} space="desk" width="narrow">
    <Stack>
      <ProblemSummary problems={filled.problems} />
      <Head above={<a href={back}>{above}</a>} title={title} lead={lead} />
      <Form draft keptAt={filled.keptAt}>
        {children}
        <Button>{save}</Button>
      </Form>
    </Stack>
  </Page>
)
