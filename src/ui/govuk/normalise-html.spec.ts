import { describe, expect, test } from 'vitest'
import { normaliseHtml } from './normalise-html.ts'

const alike = (one: string, other: string): boolean => normaliseHtml(one).join('\n') === normaliseHtml(other).join('\n')

describe('two texts are the same page', () => {
  test.each([
    ['when attributes stand in another order', '<p id="a" class="b">x</p>', '<p class="b" id="a">x</p>'],
    ['when a block is indented', '<div>\n  <p>\n    Hello\n  </p>\n</div>', '<div><p>Hello</p></div>'],
    ['when a space stands outside or inside an inline tag', '<p><b>One </b>two</p>', '<p><b>One</b> two</p>'],
    ['when a bare attribute is written empty', '<input disabled>', '<input disabled=""/>'],
    ['when a drawing closes itself', '<svg><path d="m0"/></svg>', '<svg><path d="m0"></path></svg>'],
    ['when a letter is written as an entity', '<p>a &amp; &#39;b&#39; &ctdot;</p>', "<p>a &amp; 'b' ⋯</p>"],
    [
      'when a textarea begins with the newline that a browser drops',
      '<textarea>\na</textarea>',
      '<textarea>a</textarea>',
    ],
  ])('%s', (_, one, other) => expect(alike(one, other)).toBe(true))
})

describe('two texts are different pages', () => {
  test.each([
    ['when a class is missing', '<p class="a b">x</p>', '<p class="a">x</p>'],
    ['when an attribute is empty on one', '<p title="">x</p>', '<p>x</p>'],
    ['when a space that is heard is missing', '<p><b>Error:</b> x</p>', '<p><b>Error:</b>x</p>'],
    ['when a textarea holds another space', '<textarea> a</textarea>', '<textarea>a</textarea>'],
    ['when elements nest otherwise', '<div><p>x</p></div>', '<div></div><p>x</p>'],
  ])('%s', (_, one, other) => expect(alike(one, other)).toBe(false))
})

test.each(['<p>', '<p></div>', 'a < b', '<p id="a" id="b"></p>', '<p>&unknown;</p>'])(
  'markup it does not understand is refused, not passed: %s',
  html => expect(() => normaliseHtml(html)).toThrow(SyntaxError),
)
