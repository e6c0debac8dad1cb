import { expect, test } from 'vitest'
import { parseClauses } from './parse-clauses.ts'

const written = `# Asking and deciding

A few words before the first clause.

## IDN-4 Time to decide
> The setting and the family decide together,
> within 20 school days.

In plain words: You decide together,
within four school weeks.
Origin: our value
Standing: agreed in this area
Answers: R9.4, R9.7

\`\`\`yaml
time-to-decide: 20 school days
\`\`\`
`

test('a clause is its number, title, rule, lines and values', () => {
  const { clauses, problems } = parseClauses(written)
  expect(problems).toEqual([])
  expect(clauses).toEqual([
    {
      id: 'IDN-4',
      version: 1,
      title: 'Time to decide',
      text: 'The setting and the family decide together, within 20 school days.',
      origin: 'our value',
      standing: 'agreed in this area',
      lines: { 'In plain words': 'You decide together, within four school weeks.', Answers: 'R9.4, R9.7' },
      values: 'time-to-decide: 20 school days',
      line: 5,
    },
  ])
})

test('a number with changed words carries its version', () => {
  expect(parseClauses(written.replace('IDN-4', 'IDN-4@2')).clauses[0]).toMatchObject({ id: 'IDN-4', version: 2 })
})

test.each([
  ['no rule', written.replaceAll(/^>.*\n/gm, ''), 'the rule itself is missing'],
  ['an origin we do not know', written.replace('our value', 'hearsay'), 'Origin is one of'],
  ['a standing we do not know', written.replace('agreed in this area', 'agreed'), 'Standing is one of'],
  ['a number of no slice', written.replace('IDN-4', 'ABC-4'), 'a heading is'],
  ['a heading without a title', written.replace(' Time to decide', ''), 'a heading is'],
  ['a line that is nothing', written.replace('Answers: ', 'Answer: '), 'cannot read "Answer: R9.4, R9.7"'],
  ['values never closed', written.replace(/```\n$/, ''), 'never closed'],
  ['a day that is none', written.replace('Answers: R9.4, R9.7', 'Until: 2027-02-30'), 'Until is a day'],
  ['a check we do not know', written.replace('Answers: R9.4, R9.7', 'Checked: by a friend'), 'Checked is one of'],
])('a clause with %s is a problem with its line', (_, markdown, problem) => {
  const { clauses, problems } = parseClauses(markdown)
  expect(clauses).toEqual([])
  expect(problems.join()).toContain('line 5')
  expect(problems.join()).toContain(problem)
})
