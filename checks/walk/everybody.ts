import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validHtml } from '../../src/ui/testing/valid-html.ts'
import { type DemoSite, openDemoSite, type Walker } from './demo-site.ts'
import { type FoundForm, formsIn, linksIn } from './forms-in.ts'

// Everybody of the demonstration opens every page they can reach and sends every form they find there: as it stands,
// and full of what people really paste. Whatever it answers, it is an answer.

/** The people who are offered, in two halves of about the same length: they are walked side by side. */
export const oneHalf = ['kofi', 'amara', 'farzaneh', 'leah', 'daniel', 'denise']
export const otherHalf = ['priya', 'jo', 'marcus', 'ruth', 'hilary', 'bethan']

/** Walks as each of these people, in turn, through one site of their own. */
export function walkAs(people: readonly string[]): void {
  let site: DemoSite
  beforeAll(async () => {
    site = await openDemoSite()
  }, 180_000)
  afterAll(() => site.close())

  test('everybody who is offered walks', () => {
    expect([...site.people].sort()).toEqual([...oneHalf, ...otherHalf].sort())
  })

  describe.each(people)('as %s', slug => {
    let walker: Walker
    let pages: readonly Page[]
    let wrong: readonly string[]
    beforeAll(async () => {
      walker = await site.be(slug)
      const walked = await reach(walker)
      pages = walked.pages
      wrong = walked.wrong
    }, 120_000)

    test('every page that is linked is there', () => {
      expect(wrong).toEqual([])
      expect(pages.length).toBeGreaterThan(1)
      expect(site.faults()).toEqual([])
    })

    test('every page is valid, has one heading and leaves nothing unsaid', () => {
      expect(pages.flatMap(wrongIn)).toEqual([])
    }, 60_000)

    test('every form answers: empty, full of what people paste, and far too long', async () => {
      const unanswered: string[] = []
      for (const { address, html } of pages)
        for (const form of formsIn(html, address)) {
          const shape = `${shapeOf(form.action)} ${form.fields.map(([name]) => name)} ${form.typed}`
          if (sent.has(shape) || /^\/(demo|sign-out)/.test(form.action)) continue
          sent.add(shape)
          for (const words of hostile) {
            const { status } = await walker.post(form.action, filledWith(form, words), address)
            if (![303, 404, 409, 422].includes(status))
              unanswered.push(`${status} ${form.action} "${words.slice(0, 20)}"`)
          }
        }
      expect(unanswered).toEqual([])
      expect(site.faults()).toEqual([])
    }, 120_000)
  })
}

/** Pages are told apart by their shape: the tenth child's page is like the first. */
const shapeOf = (address: string): string =>
  address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id').replace(/\d{4}-\d\d-\d\d/g, ':day')
const mostOfAShape = 2
const mostPages = 250
const elsewhere =
  /^\/(assets|language|look|rules\/.+|expectations\/.+|lab[/?].+|path\/steps\/.+|demo)|[?&]language=en$|\.(csv|pdf)$/

/** The same questions are read by the same code whoever answers them: once for each half is enough. */
const sent = new Set<string>()

type Page = { readonly address: string; readonly html: string }

/** Every page within reach of home, two of each shape. */
async function reach(walker: Walker): Promise<{ readonly pages: readonly Page[]; readonly wrong: readonly string[] }> {
  const queue = ['/my', '/desk', '/']
  const asked = new Set(queue)
  const shapes = new Map<string, number>()
  const pages: Page[] = []
  const wrong: string[] = []
  for (let address = queue.shift(); address !== undefined && pages.length < mostPages; address = queue.shift()) {
    const { status, html, location } = await walker.get(address)
    const isDoor = address === '/my' || address === '/desk'
    if (status >= 400 && !isDoor) wrong.push(`${status} ${address}`)
    if (status === 200) pages.push({ address, html })
    for (const link of status === 200 ? linksIn(html) : location ? [location] : []) {
      const shape = shapeOf(link)
      if (asked.has(link) || elsewhere.test(link) || (shapes.get(shape) ?? 0) >= mostOfAShape) continue
      asked.add(link)
      shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
      queue.push(link)
    }
  }
  return { pages, wrong }
}

const hostile = [
  '',
  '👩‍👩‍👧‍👦 مرحبا شكراً, \u202Eright to left\u202C <script>alert(1)</script> \'"; drop table need; --',
  'x'.repeat(60_000),
]

const filledWith = (form: FoundForm, words: string): readonly (readonly [string, string])[] => [
  ...form.fields.filter(([name]) => !form.typed.includes(name) || name === 'command'),
  ...form.typed.map(name => [name, words] as const),
]

/** A page of the same shape with the same parts is valid where the first was: whose words stand in it changes nothing. */
const validated = new Set<string>()
const partsOf = (html: string): string =>
  [...new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')))].sort().join(' ')

function problemsOf({ address, html }: Page): readonly string[] {
  const kind = `${shapeOf(address)} ${partsOf(html)}`
  if (validated.has(kind)) return []
  validated.add(kind)
  return validHtml(html)
}

const wrongIn = (page: Page): readonly string[] => {
  const { address, html } = page
  const gaps = /\bundefined\b|\bNaN\b|\[object|Invalid Date/.exec(html.replace(/<[^>]*>/g, ' '))
  return [
    ...problemsOf(page).map(problem => `${address} ${problem}`),
    ...((html.match(/<h1/g) ?? []).length === 1 ? [] : [`${address} has not one heading`]),
    ...(gaps ? [`${address} says ${gaps[0]}`] : []),
  ]
}
