import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Checks } from '../../../ui/patterns/rows.tsx'
import type { Source } from '../store/about.ts'
import type { RaiseView } from '../store/raise-view.ts'
import { mostWords } from './forms.ts'
import { bodyName } from './names.ts'
import * as paths from './paths.ts'
import type { Words } from './text/text.ts'

type Props = {
  view: RaiseView
  source: Source
  words: Words['my']['raise']
  filled: Filled
  /** A young person raises it for themselves. */
  own: boolean
}

/** The second tap: what it is about is known already, and sending needs nothing more (RED-1). */
export function RaisePage({ view, source, words, filled, own }: Props): VNode {
  const { child, prefill } = view
  const name = own ? 'you' : child.knownAs
  const needsWords = prefill.about.kind === 'else'
  const share = from(filled, 'share')
  return (
    <Page title={words.title(name)} space={own ? 'own' : 'my'} width="narrow">
      <Stack>
        <ProblemSummary problems={filled.problems} />
        <Head
          above={<a href={paths.concerns.to({ child: child.child })}>{child.knownAs}</a>}
          title={words.title(name)}
          lead={words.lead}
        />
        <AboutCard view={view} words={words} />
        <Form draft keptAt={filled.keptAt}>
          {source.commitment && <input type="hidden" name="commitment" value={source.commitment} />}
          {source.need && <input type="hidden" name="need" value={source.need} />}
          <WordsField
            {...from(filled, 'words')}
            label={needsWords ? words.wordsNeeded : words.words}
            hint={words.wordsHint}
            max={mostWords}
          />
          <details open={share.value === 'circle'}>
            <summary>{words.share}</summary>
            <ChoiceField
              {...share}
              value={share.value ?? 'named'}
              label={words.share}
              options={[
                { value: 'named', label: words.shareOptions.named },
                { value: 'circle', label: words.shareOptions.circle(name) },
              ]}
            />
          </details>
          <Acts>
            <Button>{words.send}</Button>
          </Acts>
        </Form>
      </Stack>
    </Page>
  )
}

type AboutWords = Omit<Words['my']['raise'], 'goesTo' | 'answer'> &
  Pick<Words['my']['raise'] | Words['desk']['raise'], 'goesTo' | 'answer'>

/** What it is about, whom it goes to, and by when they answer. */
export function AboutCard({ view, words }: { view: RaiseView; words: AboutWords }): VNode {
  const { prefill, copiedTo } = view
  const { about } = prefill
  const goes = [
    { key: 'goes', words: words.goesTo(bodyName(view, view.owedBy, true)) },
    ...(copiedTo ? [{ key: 'copied', words: words.copied(bodyName(view, copiedTo)) }] : []),
    { key: 'answer', words: words.answer(durationInWords(view.time), longDay(view.dueOn)) },
  ]
  return (
    <Card title={about.kind === 'else' ? words.goes : words.about}>
      {about.kind === 'commitment' && (
        <>
          <p class="t-b">{about.name}</p>
          <p>
            {words.counts(about.counts.agreed, about.counts.happened)}{' '}
            {about.days.length > 0 && words.days(inList(about.days.map(longDay)))}
          </p>
        </>
      )}
      {about.kind === 'decision' && <p>{words.decision}</p>}
      <Checks items={goes} />
    </Card>
  )
}

const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const inList = (each: readonly string[]): string => lists.format(each)
