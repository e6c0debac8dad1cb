import type { ComponentChildren, VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, SegField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { dayFrom, from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { DateField } from '../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { findSymbol } from '../../../ui/pictures/names.ts'
import { PictureSymbol } from '../../../ui/pictures/symbol.tsx'
import { waysToSay } from '../domain/events.ts'
import { means } from '../domain/party.ts'
import type { Text } from './text/text.ts'
import { leaningOptions } from './view.page.tsx'

/** Someone to choose, by the value that is sent. */
export type Choosable = { readonly value: string; readonly label: string }

type Props = {
  readonly text: Text
  readonly filled: Filled
  readonly child: string
  readonly back: string
  readonly people: readonly Choosable[]
}

/** Whom one asked for a view, how and when: what makes deciding without a reply lawful (P8). */
export function AskPage({ text, filled, child, back, people }: Props): VNode {
  const words = text.desk.ask
  return (
    <DeskForm title={words.title(child)} lead={words.lead} filled={filled} back={back} send={words.send} text={text}>
      <ChoiceField {...from(filled, 'who')} label={words.who} options={people} />
      <SegField
        {...from(filled, 'how')}
        label={words.how}
        options={means.map(each => ({ value: each, label: text.means[each] }))}
      />
      <DateField {...dayFrom(filled, 'on')} label={words.on} />
    </DeskForm>
  )
}

/** A view of one's own, or typed for someone who said it. */
export function DeskViewPage({ text, filled, child, back, people }: Props): VNode {
  const words = text.desk.view
  return (
    <DeskForm title={words.title(child)} lead={words.lead} filled={filled} back={back} send={words.send} text={text}>
      <ChoiceField {...from(filled, 'who')} label={words.who} options={people} />
      <WordsField {...from(filled, 'words')} label={words.words} max={4000} rows={6} />
      <ChoiceField {...from(filled, 'leaning')} label={words.leaning} options={leaningOptions(text)} />
      <TextField {...from(filled, 'language')} label={words.language} width={20} />
      <WordsField {...from(filled, 'original')} label={words.original} max={4000} rows={2} />
      <TextField {...from(filled, 'translatedBy')} label={words.translatedBy} width={20} />
      <DateField {...dayFrom(filled, 'on')} label={words.on} />
    </DeskForm>
  )
}

/** What the child said or showed, written down by whoever was there (IDN-14). */
export function ChildSpokePage({ text, filled, child, back }: Omit<Props, 'people'>): VNode {
  const words = text.desk.child
  return (
    <DeskForm title={words.title(child)} lead={words.lead} filled={filled} back={back} send={words.send} text={text}>
      <TicksField
        {...ticksFrom(filled, 'ways')}
        label={words.ways}
        options={waysToSay.map(way => ({ value: way, label: text.ways[way] }))}
      />
      <WordsField {...from(filled, 'words')} label={words.words} hint={words.wordsHint} max={2000} rows={4} />
      <TextField {...from(filled, 'language')} label={words.language} width={20} />
      <TicksField
        {...ticksFrom(filled, 'pictures')}
        label={words.pictures}
        options={Object.entries(text.own.pictureWords).map(([name, label]) => {
          const symbol = findSymbol(name)
          return {
            value: name,
            label: (
              <span class="t-row">
                {symbol && <PictureSymbol name={symbol} size="s" />} {label}
              </span>
            ),
          }
        })}
      />
      <TextField {...from(filled, 'withHelpOf')} label={words.withHelpOf} width={20} />
      <DateField {...dayFrom(filled, 'on')} label={words.on} />
    </DeskForm>
  )
}

/** What starts now, who does it, from when (IDN-3). */
export function StartPage({ text, filled, child, back, people }: Props): VNode {
  const words = text.desk.start
  return (
    <DeskForm title={words.title(child)} lead={words.lead} filled={filled} back={back} send={words.send} text={text}>
      <WordsField {...from(filled, 'what')} label={words.what} hint={words.whatHint} max={500} rows={3} />
      <ChoiceField {...from(filled, 'who')} label={words.who} options={people} />
      <DateField {...dayFrom(filled, 'from')} label={words.from} />
    </DeskForm>
  )
}

type FormProps = {
  readonly text: Text
  readonly filled: Filled
  readonly title: string
  readonly lead: string
  readonly back: string
  readonly send: string
  readonly children: ComponentChildren
}

const DeskForm = ({ text, filled, title, lead, back, send, children }: FormProps): VNode => (
  <Page title={title} space="desk" width="narrow">
    <ProblemSummary problems={filled.problems} />
    <Stack>
      <Head title={title} lead={lead} />
      <Form draft keptAt={filled.keptAt}>
        {children}
        <Acts>
          <Button>{send}</Button>
          <ButtonLink href={back} quiet>
            {text.my.worry.later}
          </ButtonLink>
        </Acts>
      </Form>
    </Stack>
  </Page>
)
