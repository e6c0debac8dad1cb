import { describe, expect, test } from 'vitest'
import { validHtml } from '../src/ui/testing/valid-html.ts'

const page = (body: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Kofi</title></head><body><main>${body}</main></body></html>`

describe('a page that people can use passes', () => {
  test.each([
    ['a heading and words', '<h1>Kofi’s page</h1><p>Talk Time with Jo</p>'],
    [
      'boxes that share a name',
      '<form method="post"><label><input type="checkbox" name="a" value="1"> One</label><label><input type="checkbox" name="a" value="2"> Two</label><button type="submit">Send</button></form>',
    ],
    [
      'an id that is a field’s name',
      '<label for="views[0].party">Whose view</label><input type="text" id="views[0].party" name="views[0].party">',
    ],
    [
      'a boolean attribute written bare, an element closed with a slash',
      '<details open><summary>More</summary>Words<br/></details>',
    ],
  ])('%s', (_, body) => expect(validHtml(page(body))).toEqual([]))
})

describe('a page that hurts somebody fails', () => {
  test.each([
    ['no-dup-id', 'two things of one id', '<p id="a">1</p><p id="a">2</p>'],
    ['element-permitted-content', 'a block inside a paragraph', '<p><span><div>x</div></span></p>'],
    ['input-missing-label', 'a field without a label', '<input type="text" name="a">'],
    [
      'no-missing-references',
      'a description that is not there',
      '<label for="a">A</label><input type="text" id="a" name="a" aria-describedby="gone">',
    ],
    ['heading-level', 'a heading that skips a level', '<h1>One</h1><h3>Three</h3>'],
    ['no-inline-style', 'a style that the security policy blocks', '<p style="color:red">x</p>'],
    ['wcag/h37', 'a picture without words', '<img src="/a.png">'],
    ['close-order', 'tags that close in the wrong order', '<b><i>x</b></i>'],
  ])('%s: %s', (rule, _, body) => expect(validHtml(page(body)).join('\n')).toContain(` ${rule}: `))
})

test('a part of a page is judged as a part: no doctype, and it may begin at any heading', () =>
  expect(validHtml('<h3>Next</h3><p>By Friday 4 December</p>')).toEqual([]))

test('a line says where it is and what is wrong', () =>
  expect(validHtml('<p id="a">1</p><p id="a">2</p>')).toEqual(['1:23 no-dup-id: Duplicate ID "a" (p:nth-child(2))']))
