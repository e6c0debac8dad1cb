import type { VNode } from 'preact'
import { useWords } from '../text.ts'
import { Notice } from './notice.tsx'

type Props = {
  people: readonly { called: string; language?: string; interpreter: 'yes' | 'sometimes' | 'no' }[]
}

/** The language of the home and the wish for an interpreter, before somebody calls or meets. Nothing where there is neither. */
export function SpokenWith({ people }: Props): VNode | null {
  const words = useWords().spoken
  if (people.length === 0) return null
  return (
    <Notice icon="globe">
      {people.map(({ called, language, interpreter }) => (
        <p key={called}>
          {language && <b>{words.speaks(called, language)}</b>} {words.interpreter[interpreter](called)}
        </p>
      ))}
    </Notice>
  )
}
