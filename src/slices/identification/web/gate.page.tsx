import type { VNode } from 'preact'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, SegField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField, SelectField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { Text } from './text/text.ts'
import { relationships, worryMax } from './worry-fields.ts'

type Props = {
  readonly text: Text
  readonly filled: Filled
  readonly child: { readonly name: string; readonly href: string }
  /** Whose words they may be: oneself, the child, each parent or carer. */
  readonly speakers: readonly { readonly person: PersonId; readonly name: string }[]
}

/** A worry said to someone at work: typed as it was said, and read back (P13). */
export function GatePage({ text, filled, child, speakers }: Props): VNode {
  const words = text.desk.worry
  return (
    <Page title={words.title(child.name)} space="desk" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head above={<a href={child.href}>{child.name}</a>} title={words.title(child.name)} lead={words.lead} />
        <Form draft keptAt={filled.keptAt}>
          <ChoiceField
            {...from(filled, 'who')}
            label={words.who}
            options={speakers.map(each => ({ value: each.person, label: each.name }))}
          />
          <SaidQuestions text={text} filled={filled} />
          <Acts>
            <Button>{words.send}</Button>
            <Button name="later" value={child.href} quiet skipsChecks>
              {text.my.worry.later}
            </Button>
          </Acts>
        </Form>
      </Stack>
    </Page>
  )
}

type NewProps = {
  readonly text: Text
  readonly filled: Filled
  readonly setting: string
  /** One's own classes at the setting: choosing one lets the teacher see the child from now on. */
  readonly classes: readonly string[]
}

/** The same about a child who is on no list yet. */
export function NewGatePage({ text, filled, setting, classes }: NewProps): VNode {
  const words = text.desk.newChild
  return (
    <Page title={text.desk.worry.newTitle} space="desk" width="narrow">
      <ProblemSummary problems={filled.problems} />
      <Stack>
        <Head title={text.desk.worry.newTitle} lead={text.desk.worry.lead} below={setting} />
        <p>
          <a href="/desk/children">{words.known}</a>
        </p>
        <Form draft keptAt={filled.keptAt}>
          <h2>{words.who}</h2>
          <TextField {...from(filled, 'given')} label={words.given} />
          <TextField {...from(filled, 'family')} label={words.family} />
          <TextField {...from(filled, 'knownAs')} label={words.knownAs} />
          <DateField {...dayFrom(filled, 'bornOn')} label={words.born} />
          {classes.length > 0 && (
            <SelectField
              {...from(filled, 'className')}
              label={words.className}
              hint={words.classHint}
              options={classes.map(each => ({ value: each, label: each }))}
            />
          )}
          <h2>{words.speaker}</h2>
          <TextField {...from(filled, 'speaker')} label={words.speakerName} />
          <SegField
            {...from(filled, 'relationship')}
            label={words.speakerIs}
            options={relationships.map(each => ({ value: each, label: text.my.newChild.relationshipOptions[each] }))}
          />
          <TextField {...from(filled, 'phone')} label={words.speakerPhone} inputmode="tel" width={20} />
          <SaidQuestions text={text} filled={filled} />
          <Acts>
            <Button>{text.desk.worry.send}</Button>
            <Button name="later" value="/desk" quiet skipsChecks>
              {text.my.worry.later}
            </Button>
          </Acts>
        </Form>
      </Stack>
    </Page>
  )
}

/** What was said, in what language, what the child said, and what starts now. */
function SaidQuestions({ text, filled }: { readonly text: Text; readonly filled: Filled }): VNode {
  const words = text.desk.worry
  const interpreter = text.my.worry.interpreterOptions
  return (
    <>
      <SegField
        {...from(filled, 'how')}
        label={words.how}
        options={[
          { value: 'in person', label: words.howOptions['in person'] },
          { value: 'phone', label: words.howOptions.phone },
          { value: 'paper', label: words.howOptions.paper },
        ]}
      />
      <DateField {...dayFrom(filled, 'saidOn')} label={words.saidOn} />
      <WordsField {...from(filled, 'words')} label={words.words} max={worryMax} rows={6} />
      <TextField {...from(filled, 'language')} label={words.language} width={20} />
      <WordsField
        {...from(filled, 'original')}
        label={words.original}
        hint={words.originalHint}
        max={worryMax}
        rows={2}
      />
      <TextField {...from(filled, 'translatedBy')} label={words.translatedBy} width={20} />
      <SegField
        {...from(filled, 'interpreter')}
        label={words.interpreter}
        options={[
          { value: 'yes', label: interpreter.yes },
          { value: 'sometimes', label: interpreter.sometimes },
          { value: 'no', label: interpreter.no },
        ]}
      />
      <WordsField {...from(filled, 'childWords')} label={words.child} hint={words.childHint} max={2000} rows={3} />
      <TextField {...from(filled, 'childHelp')} label={words.withHelpOf} width={20} />
      <WordsField {...from(filled, 'starts')} label={words.starts} hint={words.startsHint} max={500} rows={2} />
      <DateField {...dayFrom(filled, 'startsFrom')} label={words.startsFrom} />
      <TicksField
        {...ticksFrom(filled, 'health')}
        label={text.my.worry.health}
        options={[{ value: 'yes', label: words.health }]}
      />
      <TicksField
        {...ticksFrom(filled, 'readBack')}
        label={words.reading}
        options={[{ value: 'yes', label: words.readBack }]}
      />
    </>
  )
}
