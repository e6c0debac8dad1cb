import type { VNode } from 'preact'
import type { BodyId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, SegField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SearchForm } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Checks } from '../../../ui/patterns/rows.tsx'
import type { WorryLimits } from '../store/worry-start.ts'
import { newWorry } from './paths.ts'
import type { Text } from './text/text.ts'
import { relationships, worryMax } from './worry-fields.ts'

/** What a family sees before it sends: the days that count from today. */
export type WorryDays = { readonly startBy: PlainDate; readonly decideBy: PlainDate }

type Props = {
  readonly text: Text
  readonly filled: Filled
  readonly child: { readonly name: string; readonly setting: string }
  readonly days: WorryDays
  /** Back to what happens, for "finish later". */
  readonly later: string
}

/** Say what worries you about a child we know: one short page, phone first. */
export function WorryPage({ text, filled, child, days, later }: Props): VNode {
  const words = text.my.worry
  return (
    <Page title={words.title(child.name)} space="my" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={later}>{child.name}</a>} title={words.title(child.name)} lead={words.lead} />
        <Form draft keptAt={filled.keptAt}>
          <WorryWords text={text} filled={filled} child={child.name} />
          <HowWeTalk text={text} filled={filled} />
          <Acts>
            <Button>{words.send(child.setting)}</Button>
            <Button name="later" value={later} quiet skipsChecks>
              {words.later}
            </Button>
          </Acts>
        </Form>
        <Then text={text} days={days} />
      </Stack>
    </Page>
  )
}

type NewProps = {
  readonly text: Text
  readonly filled: Filled
  readonly limits?: WorryLimits | undefined
  readonly settings: readonly { readonly body: BodyId; readonly name: string; readonly words: string }[]
  /** Narrowed by this, where there are more settings than fit on a phone. */
  readonly search: { readonly isNeeded: boolean; readonly typed: string }
}

/** The same about a child we do not know yet: the worry first, which is what somebody came for; then who they are, and where they go. */
export function NewWorryPage({ text, filled, limits, settings, search }: NewProps): VNode {
  const words = text.my.newChild
  return (
    <Page title={text.my.worry.newTitle} space="my" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href="/my">{words.back}</a>} title={text.my.worry.newTitle} lead={text.my.worry.lead} />
        {search.isNeeded && (
          <SearchForm action={newWorry.to()} label={words.find} value={search.typed} button={words.found} />
        )}
        <Form draft keptAt={filled.keptAt}>
          <WorryWords text={text} filled={filled} />
          <h2>{words.who}</h2>
          <TextField {...from(filled, 'given')} label={words.given} />
          <TextField {...from(filled, 'family')} label={words.family} />
          <TextField {...from(filled, 'knownAs')} label={words.knownAs} hint={words.knownAsHint} />
          <DateField {...dayFrom(filled, 'bornOn')} label={words.born} />
          <ChoiceField
            {...from(filled, 'relationship')}
            label={words.relationship}
            options={relationships.map(each => ({ value: each, label: words.relationshipOptions[each] }))}
          />
          <ChoiceField
            {...from(filled, 'setting')}
            label={words.setting}
            hint={settings.length === 0 ? words.none : words.settingHint}
            asHeading
            options={settings.map(setting => ({ value: setting.body, label: setting.name, words: setting.words }))}
          />
          <p class="t-small">{words.notThere}</p>
          <HowWeTalk text={text} filled={filled} />
          <Acts>
            <Button>{text.my.worry.sendNew}</Button>
            <Button name="later" value="/my" quiet skipsChecks>
              {text.my.worry.later}
            </Button>
          </Acts>
        </Form>
        {limits && <ThenWithin text={text} limits={limits} />}
      </Stack>
    </Page>
  )
}

type QuestionProps = { readonly text: Text; readonly filled: Filled; readonly child?: string }

/** What worries them, and what the child says. Neither asks for a diagnosis (IDN-2). */
function WorryWords({ text, filled, child }: QuestionProps): VNode {
  const words = text.my.worry
  return (
    <>
      <WordsField {...from(filled, 'words')} label={words.words} hint={words.wordsHint} max={worryMax} rows={6} />
      <WordsField
        {...from(filled, 'childWords')}
        label={child ? words.child(child) : words.childNew}
        hint={words.childHint}
        max={2000}
        rows={3}
      />
    </>
  )
}

/** In which language, with whose help, and with whom besides. */
function HowWeTalk({ text, filled }: QuestionProps): VNode {
  const words = text.my.worry
  return (
    <>
      <TextField {...from(filled, 'language')} label={words.language} hint={words.languageHint} width={20} />
      <SegField
        {...from(filled, 'interpreter')}
        label={words.interpreter}
        options={[
          { value: 'yes', label: words.interpreterOptions.yes },
          { value: 'sometimes', label: words.interpreterOptions.sometimes },
          { value: 'no', label: words.interpreterOptions.no },
        ]}
      />
      <TicksField
        {...ticksFrom(filled, 'health')}
        label={words.health}
        options={[{ value: 'yes', label: words.healthTick }]}
      />
    </>
  )
}

function Then({ text, days }: { readonly text: Text; readonly days: WorryDays }): VNode {
  const words = text.my.worry
  return <After text={text} starts={words.starts(days.startBy)} decide={words.decide(days.decideBy)} />
}

/** The same where we do not know yet which setting it is, and so not its holidays. */
function ThenWithin({ text, limits }: { readonly text: Text; readonly limits: WorryLimits }): VNode {
  const words = text.my.worry
  return (
    <After
      text={text}
      starts={words.startsWithin(durationInWords(limits.start))}
      decide={words.decideWithin(durationInWords(limits.decide))}
    />
  )
}

type AfterProps = { readonly text: Text; readonly starts: string; readonly decide: string }

const After = ({ text: { my }, starts, decide }: AfterProps): VNode => (
  <Card title={my.worry.after}>
    <Checks
      items={[
        { key: 'today', words: my.worry.today },
        { key: 'starts', words: starts },
        { key: 'decide', words: decide },
      ]}
    />
  </Card>
)
