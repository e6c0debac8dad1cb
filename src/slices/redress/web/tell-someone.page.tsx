import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField } from '../../../ui/patterns/form-choice.tsx'
import { FaceField } from '../../../ui/patterns/form-face.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { HelpNow } from '../../../ui/patterns/help-now.tsx'
import { Sees } from '../../../ui/patterns/sees.tsx'
import type { TellView } from '../store/tell-someone.ts'
import type { Words } from './text/text.ts'

type Props = { readonly view: TellView; readonly words: Words['my']['tell']; readonly filled: Filled }

/** A child tells a grown-up they know, in a picture or in words; help at once stands below (board 02c). */
export const TellSomeonePage = ({ view, words, filled }: Props): VNode => (
  <Page title={words.title} space="own" width="narrow" brand={words.brand}>
    <Stack>
      <ProblemSummary problems={filled.problems} />
      <Head title={words.title} lead={isAnyone(view) ? words.lead : words.none} />
      {isAnyone(view) && <Telling view={view} words={words} filled={filled} />}
      <HelpNow title={words.now} />
    </Stack>
  </Page>
)

const isAnyone = ({ grownUps, atHome }: TellView): boolean => grownUps.length + atHome.length > 0

const Telling = ({ view, words, filled }: Props): VNode => (
  <Form draft keptAt={filled.keptAt}>
    <ChoiceField
      {...from(filled, 'who')}
      label={words.who}
      options={[
        ...view.grownUps.map(({ card }) => ({ card, words: card.jobWords })),
        ...view.atHome.map(card => ({ card, words: words.home })),
      ].map(each => ({ value: each.card.person, label: <b>{each.card.called}</b>, words: each.words }))}
    />
    <FaceField
      {...from(filled, 'about')}
      label={words.about}
      inPairs
      options={[
        { value: 'good', label: words.abouts.good, symbol: 'star' },
        { value: 'not', label: words.abouts.not, symbol: 'wait' },
        { value: 'change', label: words.abouts.change, symbol: 'change' },
        { value: 'worried', label: words.abouts.worried, symbol: 'notgood' },
      ]}
    />
    <WordsField {...from(filled, 'words')} label={words.words} hint={words.wordsHint} max={1000} rows={3} />
    <Sees title={words.seesTitle}>
      <p>{words.sees}</p>
      <p>{words.seesNot}</p>
      <p>{words.seesExcept}</p>
    </Sees>
    <Button wide icon="message">
      {words.send}
    </Button>
  </Form>
)
