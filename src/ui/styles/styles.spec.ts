import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { stylesheet } from '../testing/stylesheet.ts'

test('no colour, font or crown of GOV.UK is left in the style sheet', async () => {
  const css = (await stylesheet()).toLowerCase()
  for (const left of ['#0b0c0c', '#1d70b8', '#0f7a52', '#ca3535', '#ffdd00', '#fd0', 'gds transport', 'crown', 'crest'])
    expect(css.includes(left), left).toBe(false)
})

test('the style sheet fetches nothing but our own fonts, from beside it', async () => {
  const fetched = [...(await stylesheet()).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url)
  expect(fetched.length).toBeGreaterThan(0)
  expect(fetched.filter(url => !/^fonts\/[\w-]+\.woff2$/.test(url))).toEqual([])
})

test('the style sheet stays small: 19 KB as it is sent', async () => {
  expect(gzipSync(await stylesheet()).length).toBeLessThan(19_000)
})

test('no text is smaller than 16 px', async () => {
  const sizes = [...(await stylesheet()).matchAll(/font-size:([\d.]+)(px|rem|pt)/g)].map(
    ([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : unit === 'pt' ? 4 / 3 : 1),
  )
  expect(sizes.filter(size => size < 16)).toEqual([])
})

test('the last of a child’s pictures has a place beside it for its words only where there is a picture', async () => {
  const rules = [...(await stylesheet()).matchAll(/([^{}]*\.t-pics[^{}]*)\{([^{}]*)\}/g)]
  const beside = rules.filter(([, , style = '']) => style.includes('72px'))
  expect(beside.length).toBeGreaterThan(0)
  for (const [, selector = ''] of beside) expect(selector).toContain(':not(.t-pics__words)')
})

describe('every text can be read on the ground it stands on: 4.5 to 1', async () => {
  const colour = tokensIn(await readFile(new URL('./_tokens.scss', import.meta.url), 'utf8'))
  const pairs: readonly [text: string, ...grounds: string[]][] = [
    [
      'ink',
      'paper',
      'card',
      'quiet',
      'desk',
      'mint',
      'marigold',
      'marigold-soft',
      'coral-soft',
      'sky',
      'plum-soft',
      'moss-soft',
      'focus',
    ],
    ['ink-soft', 'paper', 'card', 'quiet', 'mint', 'marigold-soft', 'sky', 'plum-soft', 'moss-soft'],
    ['card', 'pine', 'pine-deep', 'plum', 'plum-deep', 'ink', 'coral'],
    ['pine', 'paper', 'card', 'mint', 'quiet', 'marigold-soft'],
    ['pine-deep', 'mint', 'sky', 'moss-soft', 'marigold-soft', 'plum-soft'],
    ['coral', 'card', 'paper', 'coral-soft'],
    ['sky-deep', 'card', 'sky'],
    ['plum', 'card', 'plum-soft'],
    ['moss', 'card', 'moss-soft'],
  ]
  test.each(pairs.flatMap(([text, ...grounds]) => grounds.map(ground => [text, ground] as const)))(
    '%s on %s',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
    },
  )
  test.each([
    ['edge', 'paper'],
    ['edge', 'card'],
    ['plum-edge', 'card'],
  ])('the edge of a control, %s, stands out from %s: 3 to 1', (edge, ground) => {
    expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})

function tokensIn(scss: string): (name: string) => string {
  const tokens = new Map(
    [...scss.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  )
  return name => tokens.get(name) ?? expect.fail(`no colour --${name}`)
}

/** The ratio of WCAG 2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
