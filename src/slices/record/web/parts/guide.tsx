import type { VNode } from 'preact'
import { Card } from '../../../../ui/patterns/card.tsx'
import type { Part } from '../../domain/parts.ts'
import type { Text } from '../text/text.ts'

type Voice = 'own' | 'family' | 'work'
type Props = { readonly text: Text; readonly part: Part; readonly voice: Voice }

/** Questions that help to write a part: one's own, and folded, for grown-ups who write with somebody, the others'. */
export function Guide({ text, part, voice }: Props): VNode {
  const words = text.together.guide
  const others = voice === 'own' ? [] : (['own', 'family', 'work'] as const).filter(each => each !== voice)
  return (
    <Card title={words.title} small>
      {part === 'diagnosis' && <p>{words.wish}</p>}
      <Questions questions={text.guide[part][voice]} />
      <p class="t-small">{words.none}</p>
      {others.map(each => (
        <details key={each}>
          <summary>{words.voices[each]}</summary>
          <Questions questions={text.guide[part][each]} />
        </details>
      ))}
    </Card>
  )
}

const Questions = ({ questions }: { readonly questions: readonly string[] }): VNode => (
  <ul>
    {questions.map(question => (
      <li key={question}>{question}</li>
    ))}
  </ul>
)
