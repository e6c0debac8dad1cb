import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Ladder } from './ladder.tsx'
import { LawBox } from './law-box.tsx'

const steps = [
  { title: 'Ask again', words: 'Answered on 20 November.', state: 'done' as const },
  { title: 'The local partnership', words: 'By Friday 4 December.', state: 'here' as const },
  { title: 'The national practice body', standing: 'proposed, not set up' as const },
]

test('each step says what was done, where one is, and what is not set up', () => {
  const html = rendered(<Ladder steps={steps} label="The steps" />)
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe(
    'Done Ask again Answered on 20 November. 2 The local partnership By Friday 4 December. 3 The national practice body Proposed',
  )
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
})

test('the law has its time limits in the order they were given, and free help', () => {
  const html = rendered(
    <LawBox
      limits={[
        { right: 'Complain to the governors.', limit: 'By 12 February 2027.' },
        { right: 'Go to the Tribunal.', limit: 'By 11 May 2027.' },
      ]}
      after="No time limit is running today."
      help={{ name: 'Wrenshire SENDIAS', href: '/help', phone: '01632 960 144' }}
    >
      Open to you now, at any step.
    </LawBox>,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe(
    'Your rights under today’s law Open to you now, at any step. Complain to the governors. By 12 February 2027. Go to the Tribunal. By 11 May 2027. No time limit is running today. Free, independent help: Wrenshire SENDIAS, 01632 960 144',
  )
})
