import type { VNode } from 'preact'
import type { Filled } from '../../../../platform/web/form-contract.ts'
import { Acts, Button } from '../../../../ui/patterns/buttons.tsx'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Stack } from '../../../../ui/patterns/columns.tsx'
import { Form } from '../../../../ui/patterns/form.tsx'
import { ChoiceField, ChoiceGroup, SegField, TicksField } from '../../../../ui/patterns/form-choice.tsx'
import { dayFrom, dayParts, from, ticksFrom } from '../../../../ui/patterns/form-field.ts'
import { DateField } from '../../../../ui/patterns/form-more.tsx'
import { TextField, WordsField } from '../../../../ui/patterns/form-text.tsx'
import { type Expectation, nameOf } from '../../../expectations/index.ts'
import { type Party, partyKey } from '../../domain/party.ts'
import type { NeedView } from '../../store/need-view.ts'
import * as paths from '../paths.ts'
import type { Text } from '../text/text.ts'
import { partiesOf, partyLabel } from './voices.tsx'

type Props = {
  readonly view: NeedView
  readonly text: Text
  readonly filled: Filled
  readonly expectations: { readonly suggested: readonly Expectation[]; readonly all: readonly Expectation[] }
}

/** The decision: outcome, why, what it rests on, what each says to it, and the way to challenge it. */
export function DecideCard({ view, text, filled, expectations }: Props): VNode {
  const words = text.desk.need
  const ids = { child: view.child.child, need: view.need.need }
  const { homeLanguage } = view.need
  return (
    <Card title={words.decide} id="decide">
      <p class="t-small t-soft">{words.draft}</p>
      <Form action={paths.deskNeed.to(ids)} draft keptAt={filled.keptAt}>
        <ChoiceField
          {...from(filled, 'outcome')}
          label={words.outcome}
          options={[
            { value: 'extra-support', label: words.yes, words: words.yesWords(view.child.knownAs) },
            {
              value: 'not-now',
              label: words.notNow,
              words: words.notNowWords,
              more: <NotNow view={view} text={text} filled={filled} />,
            },
          ]}
        />
        <WordsField {...from(filled, 'reasons')} label={words.reasons} max={4000} rows={5} />
        <Rests text={text} filled={filled} expectations={expectations} />
        <Views view={view} text={text} filled={filled} />
        <TicksField
          {...ticksFrom(filled, 'challenge')}
          label={words.challenge}
          options={[{ value: 'yes', label: words.challengeTick }]}
        />
        <DateField {...dayFrom(orToday(filled, view), 'decidedOn')} label={words.decidedOn} />
        <Acts>
          <Button>{words.record}</Button>
          <Button name="later" value={paths.deskNeed.to(ids)} quiet skipsChecks>
            {words.later}
          </Button>
        </Acts>
      </Form>
      {homeLanguage && homeLanguage !== 'English' && <p class="t-small t-soft">{words.same(homeLanguage)}</p>}
    </Card>
  )
}

function NotNow({ view, text, filled }: Omit<Props, 'expectations'>): VNode {
  const words = text.desk.need
  return (
    <>
      <WordsField {...from(filled, 'tries')} label={words.tries} max={1000} rows={2} />
      <DateField
        {...dayFrom(orDay(filled, 'lookAgainOn', view.lookAgainSuggested), 'lookAgainOn')}
        label={words.lookAgainOn}
        hint={words.lookAgainHint(view.lookAgainAtLatest)}
      />
    </>
  )
}

/** What fits the words of the worry stands open; everything else for this age is one press away. */
function Rests({ text, filled, expectations }: Omit<Props, 'view'>): VNode {
  const words = text.desk.need
  const ticked = ticksFrom(filled, 'restsOn')
  const isShown = (each: Expectation) =>
    expectations.suggested.some(other => other.id === each.id) || ticked.values.includes(each.id)
  const alsoTicked = expectations.all.filter(each => isShown(each) && !expectations.suggested.includes(each))
  const shown = [...expectations.suggested, ...alsoTicked]
  const rest = expectations.all.filter(each => !isShown(each))
  return (
    <>
      <TicksField {...ticked} label={words.rests} hint={words.restsHint} options={shown.map(option)} />
      <details>
        <summary>{words.restsAll}</summary>
        <TicksField {...ticksFrom(filled, 'restsToo')} label={words.restsAll} options={rest.map(option)} />
      </details>
    </>
  )
}

const option = (each: Expectation) => ({ value: each.id, label: each.wordings.setting, words: nameOf(each) })

/** One row for each party. What is left open is refused by its clause, never guessed. */
function Views({ view, text, filled }: Omit<Props, 'expectations'>): VNode {
  const words = text.desk.need
  return (
    <ChoiceGroup name="views" label={words.views} hint={words.viewsHint} asHeading>
      <Stack gap="large">
        {partiesOf(view).map((party, index) => (
          <PartyRow key={partyKey(party)} party={party} index={index} view={view} text={text} filled={filled} />
        ))}
      </Stack>
    </ChoiceGroup>
  )
}

type RowProps = Omit<Props, 'expectations'> & { readonly party: Party; readonly index: number }

function PartyRow({ party, index, view, text, filled }: RowProps): VNode {
  const words = text.desk.need
  const hasSpoken = view.voices.some(voice => partyKey(voice.party) === partyKey(party))
  const wasAsked = view.asked.some(each => partyKey(each.party) === partyKey(party))
  const answers = [
    { value: 'agrees', label: words.viewOptions.agrees },
    { value: 'sees-differently', label: words.viewOptions['sees-differently'] },
    ...(hasSpoken ? [{ value: 'own-words', label: words.viewOptions['own-words'] }] : []),
    ...(wasAsked && !hasSpoken ? [{ value: 'no-reply', label: words.viewOptions['no-reply'] }] : []),
  ]
  return (
    <Stack gap="small">
      <input type="hidden" name={`views[${index}].party`} value={partyKey(party)} />
      <SegField {...from(filled, `views[${index}].view`)} label={partyLabel(party, view, text)} options={answers} />
      <InTheirWords text={text} filled={filled} index={index} />
    </Stack>
  )
}

/** Asked only of whoever differs, and shown open where something stands in it. */
function InTheirWords({ text, filled, index }: Pick<RowProps, 'text' | 'filled' | 'index'>): VNode {
  const typed = from(filled, `views[${index}].words`)
  return (
    <details open={Boolean(typed.value)}>
      <summary>{text.desk.need.differs}</summary>
      <TextField {...typed} label={text.desk.need.differs} />
    </details>
  )
}

/** The day of the decision is today until somebody says otherwise. */
const orToday = (filled: Filled, { today }: NeedView): Filled => orDay(filled, 'decidedOn', today)

function orDay(filled: Filled, name: string, day: string): Filled {
  if (filled.typed[`${name}-day`] !== undefined) return filled
  const { day: date = '', month = '', year = '' } = dayParts(day)
  return {
    ...filled,
    typed: { ...filled.typed, [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year },
  }
}
