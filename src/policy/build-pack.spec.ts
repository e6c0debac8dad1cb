import { expect, test } from 'vitest'
import { plainDate } from '../kernel/plain-date.ts'
import { buildPack } from './build-pack.ts'

const heading = {
  id: 'additional-support-2025',
  title: 'The report’s model',
  about: 'Proposed.',
  status: 'model',
  from: plainDate('2025-05-01'),
  mayGovern: [],
} as const

const clause = (number: string, days: number, until = '') => `## ${number} Answer a concern
> Within ${days} school days.

Origin: our value
Standing: agreed in this area
${until}
\`\`\`yaml
time-to-answer: ${days} school days
\`\`\`
`

test('changed words stand first, and the older words are kept with their last day', () => {
  const markdown = clause('RED-3', 15, 'Until: 2026-08-31\n') + clause('RED-3@2', 10)
  const pack = buildPack(heading, [{ slice: 'redress', markdown }])
  if ('problems' in pack) throw new Error(pack.problems.join())
  expect(pack.duration('RED-3.time-to-answer').amount).toBe(10)
  expect(pack.clauses.get('RED-3')).toMatchObject({
    version: 2,
    older: [{ version: 1, text: 'Within 15 school days.', until: '2026-08-31' }],
  })
})

test('a number that stands twice is a problem', () => {
  const twice = buildPack(heading, [
    { slice: 'redress', markdown: clause('RED-3', 10) },
    { slice: 'support', markdown: clause('RED-3', 12) },
  ])
  expect(twice).toEqual({ problems: ['additional-support-2025/support.md: RED-3 stands twice'] })
})
