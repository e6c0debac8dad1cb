import { expect, test } from 'vitest'
import { scanCode } from './scan-code.ts'
import { scanTests } from './scan-tests.ts'

const file = (text: string) => ({ path: 'src/slices/example/domain/rules.ts', text })

test('a rule is shown whole, with the comment above it', () => {
  const source = `/** The day by which it is decided. */
export const decisionDueOn = rule('IDN-4', (pack: Pack) =>
  pack.duration('IDN-4.time-to-decide'),
)`
  const code = scanCode(file(`import { rule } from './rule.ts'\n\n${source}\n\nconst other = 1\n`))
  expect(code).toEqual([
    { clause: 'IDN-4', keeps: 'rule', path: 'src/slices/example/domain/rules.ts', line: 4, source },
  ])
})

test('a duty in a list is shown alone, moved to the left edge', () => {
  const code = scanCode(
    file(`export const duties = [
  duty<NeedEvent>('IDN-3', { kind: 'start' }),
  duty<NeedEvent>('IDN-4', {
    kind: 'decide (together)',
  }),
]
`),
  )
  expect(code.map(each => [each.clause, each.source])).toEqual([
    ['IDN-3', "duty<NeedEvent>('IDN-3', { kind: 'start' })"],
    ['IDN-4', "duty<NeedEvent>('IDN-4', {\n  kind: 'decide (together)',\n})"],
  ])
})

test('a refusal is shown with the function it stands in', () => {
  const source = `function answer(state: State) {
  if (state.closed) return refuse('RED-14', 'It is closed', 'Raise a new one')
  return []
}`
  expect(scanCode(file(`const a = 1\n\n${source}\n`))).toMatchObject([{ clause: 'RED-14', keeps: 'refuse', source }])
})

test('a rule may keep several clauses', () => {
  const code = scanCode(file("export const due = rule(['IDN-4', 'IDN-5'], () => 1)\n"))
  expect(code.map(each => each.clause)).toEqual(['IDN-4', 'IDN-5'])
})

test('tests are found by the number in their title, and read without it', () => {
  const tests = scanTests({
    path: 'a.spec.ts',
    text: `test('[IDN-4] raising a need sets the day', () => {})
test.each([1])('[IDN-5, IDN-7] a decision without %s is refused', () => {})
test('no clause here', () => {})
`,
  })
  expect(tests.map(each => [each.clause, each.title, each.line])).toEqual([
    ['IDN-4', 'raising a need sets the day', 1],
    ['IDN-5', 'a decision without %s is refused', 2],
    ['IDN-7', 'a decision without %s is refused', 2],
  ])
})

test('a test in a group is read with what the group is about', () => {
  const tests = scanTests({
    path: 'a.spec.ts',
    text: `describe('the inclusion lead', () => {
  test('[IDN-4] sees every voice', () => {})
})

test('[IDN-4] it is not decided twice', () => {})
`,
  })
  expect(tests.map(each => each.group)).toEqual(['the inclusion lead', undefined])
})

test('a comment, an example or a picture of code keeps nothing', () => {
  expect(scanCode(file("/** Write `rule('IDN-4', …)`. */\nexport const rule = 1\n"))).toEqual([])
  expect(scanCode({ path: 'src/ui/gallery/clause.tsx', text: "const code = rule('IDN-4', x)" })).toEqual([])
  expect(scanCode({ path: 'src/slices/redress/domain/testing.ts', text: "refuse('RED-3', 'No')" })).toEqual([])
})
