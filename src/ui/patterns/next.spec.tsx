import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Next } from './next.tsx'

const whole = (
  <Next
    when="By Friday 4 December"
    title="The therapy team answers your concern"
    owner={{ name: 'Marcus Lindqvist', job: 'Leads speech and language' }}
    ask={{ name: 'Mr Lindqvist', message: '/my/ask', phone: '01632 960 188' }}
    otherwise="No answer by then? You can take the next step yourself."
  >
    You told us on 20 November that two sessions did not happen.
  </Next>
)

test('it says the day, what, why, who owes it, how to ask, and what if it does not come, in that order', () => {
  expect(readBack(rendered(whole))).toBe(
    'What happens next By Friday 4 December The therapy team answers your concern You told us on 20 November that two sessions did not happen. ML Marcus Lindqvist Leads speech and language Ask Mr Lindqvist Message Phone No answer by then? You can take the next step yourself.',
  )
})

test('it is a named region, valid, with a telephone that can be pressed', () => {
  const html = rendered(whole)
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('href="tel:01632960188"')
  expect(html).toMatch(/aria-labelledby="([^"]+)".*<h2 id="\1">/)
})

test('without a heading it is still named for who does not see it', () => {
  expect(rendered(<Next bare when="By Wednesday 2 December" />)).toContain('aria-label="What happens next"')
})

test('a length of time has a clock, a day a calendar', () => {
  expect(rendered(<Next takes when="About 10 minutes" />)).toContain('#i-clock')
  expect(rendered(<Next when="Friday" />)).toContain('#i-cal')
})
