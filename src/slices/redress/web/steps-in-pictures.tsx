import type { VNode } from 'preact'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { EasyRows } from '../../../ui/patterns/easy-rows.tsx'
import { Listen } from '../../../ui/patterns/listen.tsx'
import type { Words } from './text/text.ts'

type Props = {
  readonly words: Words['my']['list']['steps']
  /** How long whoever is asked has to answer, in words: `10 school days` (RED-3). */
  readonly answerIn: string
}

/** What happens when something is not right, in pictures beside short sentences (board 13). */
export const StepsInPictures = ({ words, answerIn }: Props): VNode => (
  <section id="steps" aria-labelledby="steps-title">
    <Stack gap="small">
      <h2 id="steps-title">{words.title}</h2>
      <div>
        <Listen to="steps" of={words.title} />
      </div>
      <EasyRows
        rows={[
          { symbol: 'talk', sentences: words.tell },
          { symbol: 'hand', sentences: words.together },
          { symbol: 'wait', sentences: words.answer(answerIn) },
          { symbol: 'letter', sentences: words.letter },
          { symbol: 'meeting', sentences: words.outside },
          {
            symbol: 'book',
            sentences: [
              ...words.rights,
              <a key="rights" href="/rights">
                {words.rightsLink}
              </a>,
            ],
          },
          { symbol: 'good', sentences: words.goesOn },
        ]}
      />
    </Stack>
  </section>
)
