import { afterAll, beforeAll, expect, test } from 'vitest'
import { stoppedClock } from '../../../platform/clock.ts'
import { runWhatFallsDue } from '../../../platform/duties/fall-due.ts'
import { wrenshire } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { codeOf, presetUnder } from '../domain/lab/asked.ts'
import { beliefCode } from '../domain/lab/belief-code.ts'
import { today } from '../domain/model/scenario.ts'
import { reform } from '../wiring.ts'
import * as paths from './paths.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite([reform], { clock: stoppedClock('2026-11-30T09:00:00Z') })
  // The whole ways of going about it are worked out once, for all that follows.
  await site.get(paths.lab.to())
}, 60_000)
afterAll(() => site.close())

const shown = async (address: string) => readBack((await site.get(address)).html)

test('[LAB-1] every page of the lab says first what it cannot tell, and is whole without script or account', async () => {
  const { lab, labCompare, labCircle, labGate, labTrue, labWho, labGroup, labForecasts } = paths
  for (const address of [lab, labCompare, labCircle, labGate, labTrue, labWho, labGroup, labForecasts].map(each =>
    each.to(),
  )) {
    const { status, html } = await site.get(address)
    expect([address, status, validHtml(html)]).toEqual([address, 200, []])
    const words = readBack(html)
    const first = words.indexOf('What this cannot tell you')
    expect([address, first > 0 && first < `${words} 1 of 100`.search(/\d (of|in) 100/)]).toEqual([address, true])
  }
}, 60_000)

test('[LAB-3] the sentence is made from the numbers, and the table says the same years as the picture', async () => {
  const words = await shown(paths.lab.to())
  expect(words).toMatch(
    /In \d+ of 100 worlds, “together, when ready” leaves fewer children without help than “rules first”\./,
  )
  for (const year of ['2031', '2036', '2041']) expect(words).toContain(year)
})

test('[LAB-5] sliders sent without script become a short link that shows just what was chosen', async () => {
  const sent = await site.get(`${paths.lab.to()}?do.newMoney=3000000000&do.redress=1&believe.feedback=1.5&line=trust`)
  expect(sent.status).toBe(303)
  expect(sent.location?.length).toBeLessThan(200)
  const words = await shown(sent.location ?? '')
  for (const said of ['£3bn a year', 'very strong', 'Your choices', 'Nobody has measured it. Higher is better.'])
    expect(words).toContain(said)
})

test('[LAB-5] loops that a link cuts are said, and stay cut while sliders move', async () => {
  const cut = codeOf({ ...today, cuts: [2, 5] })
  const words = await shown(paths.lab.to({}, { s: cut }))
  expect(words).toContain('2 loops of the circle are cut in this link.')
  const moved = await site.get(`${paths.lab.to()}?do.redress=1&cut.2=1&cut.5=1`)
  expect(await shown(moved.location ?? '')).toContain('2 loops of the circle are cut in this link.')
  expect(await shown(paths.lab.to())).not.toContain('cut in this link')
})

test('[LAB-5] a slider out of its range, a broken link and one of another model are answered kindly', async () => {
  const far = await site.get(`${paths.lab.to()}?do.redress=99`)
  expect(await shown(far.location ?? '')).toContain('We moved it to the nearest value.')
  expect(await shown(paths.lab.to({}, { s: '<script>alert(1)</script>' }))).toContain('This link could not be read.')
  expect(await shown(paths.labGate.to({}, { s: 'ZZZ' }))).toContain('This link could not be read.')
  expect(await shown(`${paths.labGate.to()}?do.gateTest=99`)).toContain('We moved it to the nearest value.')
  const beside = await shown(paths.labCompare.to({}, { a: 'tandem-by-gate', b: 'ZZZ' }))
  expect(beside).toContain('It is left out: nothing stands in its place.')
  expect(beside).not.toContain('Your choices')
  expect((await site.get(paths.labLine.to({ line: 'nothing-of-ours' }))).status).toBe(404)
})

test('[LAB-2] each line of the model says its equation, unit, source, and who disputes it', async () => {
  const words = await shown(paths.labLine.to({ line: 'feedback' }))
  for (const said of ['A belief: nobody can prove it yet', 'Prior:', 'Others hold', 'From 0 to 1.5'])
    expect(words).toContain(said)
  expect(await shown(paths.labLine.to({ line: 'unmet' }))).toContain('withoutPlan * (1 - offerAdequacy)')
  const contents = await site.get(paths.labLines.to())
  expect([validHtml(contents.html), contents.html.includes('<table')]).toEqual([[], false])
  expect(validHtml((await site.get(paths.labLines.to({}, { part: 'all' }))).html)).toEqual([])
  expect(await shown(paths.labLines.to({}, { find: 'offerAdequacy' }))).toMatch(
    /\d+ lines? ha(s|ve) “offerAdequacy” in it/,
  )
})

test('[LAB-6] further pages open for an area, say so, and know when an area is not here', async () => {
  await runWhatFallsDue(site.here.platform, [wrenshire])
  const { labCompare, labCircle, labGate, labTrue, labWho } = paths
  const here = codeOf(presetUnder('tandem-by-gate', { ...today, area: '991-1' }))
  for (const address of [
    labCompare.to({}, { a: here, b: 'no-reform' }),
    labGate.to({}, { s: here }),
    ...[labCircle, labTrue, labWho].map(each => each.to({}, { area: 'wrenshire' })),
  ]) {
    const { status, html } = await site.get(address)
    expect([address, status, validHtml(html)]).toEqual([address, 200, []])
    expect(readBack(html)).toContain('These are worlds of Wrenshire.')
    expect(readBack((await site.get(address.replace('wrenshire', 'nowhere'))).html)).toContain(
      address.includes('wrenshire') ? 'Here is England, with the same choices.' : 'These are worlds of Wrenshire.',
    )
  }
}, 60_000)

test('[LAB-4] today’s law, funded and kept, stands beside the others as a whole way', async () => {
  const words = await shown(paths.labCompare.to({}, { a: 'law-kept', b: 'support-only' }))
  expect(words).toContain('than Today’s law, funded and kept')
  expect(words).toContain('What one might regret')
})

test('[LAB-3] ways side by side are lived through in the same worlds: one beside itself is the same, whatever a link believes', async () => {
  const believed = codeOf(presetUnder('tandem-by-gate', { ...today, beliefs: { feedback: 1.5 } }))
  const words = await shown(paths.labCompare.to({}, { a: believed, b: 'tandem-by-gate' }))
  expect(words.slice(words.indexOf('World by world'), words.indexOf('What one might regret'))).not.toMatch(/\d of 100/)
})

test('a group’s codes show what it shares, a slip of a letter is said, and nothing of it is kept', async () => {
  const codes = [beliefCode({ feedback: 1.5 }), beliefCode({ feedback: 0, trendKept: 1.2 }), 'NOT-A-CODE']
  const words = await shown(paths.labGroup.to({}, { codes: codes.join('\n') }))
  expect(words).toContain('2 people')
  expect(words).toContain('One code could not be read.')
  expect(words).toMatch(/For all 2 of you|you split 1 to 1/)
})

test('[LAB-6] the lab opens for an area, says whose each figure is, and a link of it replays the count it was made from', async () => {
  await runWhatFallsDue(site.here.platform, [wrenshire])
  expect(readBack((await site.get(paths.lab.to())).html)).toContain('Wrenshire')
  const opened = await site.get(paths.lab.to({}, { area: 'wrenshire', line: 'plans' }))
  expect([opened.status, validHtml(opened.html)]).toEqual([200, []])
  const words = readBack(opened.html)
  for (const said of [
    'What Wrenshire begins from',
    '4 of these 4 figures are its own.',
    'Wrenshire’s own. Invented for the demonstration.',
    'Wrenshire holds too few children here to say how many.',
  ])
    expect(words).toContain(said)
  const link = `/lab?s=${codeOf(presetUnder('tandem-by-gate', { ...today, area: '991-1' }))}`
  expect(opened.html).toContain(link)
  await site.here.lay(
    `insert into read.area_figure (area, nth, taken_on, figure, value, origin, source) values ('wrenshire', 2, '2026-12-30', 'people', 999000, 'published', 'x')`,
  )
  const table = (html: string) => readBack(html.slice(html.indexOf('data-t-table'), html.indexOf('id="area"')))
  const again = await site.get(`${link}&line=plans`)
  expect(table(again.html)).toBe(table(opened.html))
  const other = await site.get(paths.lab.to({}, { area: 'wrenshire', line: 'plans' }))
  expect(readBack(other.html)).toContain('England’s, by how many people live here.')
  const gone = codeOf(presetUnder('tandem-by-gate', { ...today, area: '991-9' }))
  expect(await shown(paths.lab.to({}, { s: gone }))).toContain('Here is England, with the same choices.')
}, 60_000)
