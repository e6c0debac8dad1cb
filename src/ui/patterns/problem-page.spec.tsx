import { expect, test } from 'vitest'
import { allowed, refuse } from '../../kernel/decider.ts'
import { readBack, rendered } from '../testing/rendered.ts'
import { validHtml } from '../testing/valid-html.ts'
import { Action } from './action.tsx'
import { BothVersions } from './both-versions.tsx'
import { Refused, WentWrong } from './problem-page.tsx'

test('a refusal gives the rule, why it applies here, what you can do, and that nothing is lost', () => {
  const html = rendered(
    <div>
      <Refused
        clause="DES-2"
        clauseHref="/rules/x/DES-2"
        standing="agreed in this area"
        quote="No support ends at a move until someone has decided what comes next."
        why="Nobody has yet said what happens to Word builders."
        instead="Decide first."
        ways={[{ href: '/on', words: 'It goes on' }]}
        kept
        back={{ href: '/tom', words: 'Back to Tom' }}
      />
    </div>,
  )
  expect(validHtml(html)).toEqual([])
  expect(readBack(html)).toBe(
    'Why No support ends at a move until someone has decided what comes next. DES-2 Agreed in this area Nobody has yet said what happens to Word builders. What you can do Decide first. It goes on What you typed is kept as a draft. Nothing has changed. Back to Tom',
  )
})

test('a page that could not be shown says where to go from here', () => {
  const html = rendered(
    <WentWrong kept ways={[{ href: '/', words: 'Go to the start' }]}>
      <p>It is our mistake, not yours.</p>
    </WentWrong>,
  )
  expect(readBack(html)).toContain('It is our mistake, not yours.')
  expect(readBack(html)).toContain('Go to the start')
})

test('two versions stand side by side, each with what is new in it', () => {
  const html = rendered(
    <BothVersions
      yours={{ who: 'Priya Patel, not saved yet', words: 'Wait. Count to ten. Do not finish my sentence.' }}
      saved={{ who: 'Mr Shaw, today 8:11', words: 'Wait. Do not finish my sentence. Look at me.' }}
    />,
  )
  expect(validHtml(html)).toEqual([])
  expect(html).toContain('<ins>Count to ten.</ins>')
  expect(html).toContain('<ins>Look at me.</ins>')
})

test('what may be done is a button; what may not is shown with its reason and clause', () => {
  expect(
    rendered(
      <Action may={allowed} href="/decide">
        Decide
      </Action>,
    ),
  ).toContain('<a class="t-button" href="/decide">')
  expect(
    rendered(
      <Action may={allowed} post="/read">
        Read
      </Action>,
    ),
  ).toContain('method="post" action="/read"')
  const html = rendered(
    <Action
      may={refuse('IDN-9', 'You made the first decision.', 'Ask Ruth.')}
      href="/decide"
      clauseHref={clause => `/rules/${clause}`}
    >
      Decide
    </Action>,
  )
  expect(validHtml(html)).toEqual([])
  expect(html).not.toContain('href="/decide"')
  expect(readBack(html)).toBe('Decide Why not now: You made the first decision. Ask Ruth. IDN-9')
})
