import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoSite, openDemoSite } from '../../../../checks/walk/demo-site.ts'
import { childOf } from '../../../../demo/ids.ts'
import { countRoundTrips } from '../../../platform/db/testing/round-trips.ts'
import { readMain } from '../../../ui/testing/rendered.ts'

describe('a fortnight later, when nobody did anything', () => {
  let site: DemoSite
  beforeAll(async () => {
    site = await openDemoSite()
    await (await site.be('priya')).post('/demo/clock', [['advance', '14']], '/desk')
  }, 180_000)
  afterAll(() => site.close())

  test('one overdue thing does not hide another, and a meeting whose day has passed is not the next one', async () => {
    const words = readMain((await (await site.be('amara')).get('/my')).html)
    expect(words).toContain('Overdue since Wednesday 2 December Someone says what happened with Kofi’s support')
    expect(words.match(/Someone says what happened/g)).toHaveLength(1)
    expect(words).toMatch(/New for you The concern about Talk Time went to the next step\. You hear by \w+ \d+ \w+/)
    expect(words).toContain('The meeting on Tuesday 8 December We have not been told what came of it.')
    expect(words).not.toContain('Next meeting')
    expect(words).toContain('You hear what came of the meeting about Kofi’s support')
  })

  test('[REV-3] once a review is held, what the child can do now is read first, in the child’s words', async () => {
    const priya = await site.be('priya')
    const listed = await priya.get('/desk/reviews')
    const [path = ''] = new RegExp(`/desk/children/${childOf('kofi')}/reviews/[0-9a-f-]{36}`).exec(listed.html) ?? []
    const form = (await priya.get(`${path}/hold`)).html
    const agreed = [...form.matchAll(/name="changes\[\d\]\.commitment" value="([^"]+)"/g)].map(([, id = '']) => id)
    const held = await priya.post(
      `${path}/hold`,
      [
        ...Object.entries({ 'heldOn-day': '14', 'heldOn-month': '12', 'heldOn-year': '2026' }),
        ...agreed.flatMap((commitment, index): [string, string][] => [
          [`changes[${index}].commitment`, commitment],
          [`changes[${index}].decided`, 'continues'],
          [`changes[${index}].because`, 'It helps him.'],
          ...Object.entries({ day: '26', month: '3', year: '2027' }).map(([part, value]): [string, string] => [
            `changes[${index}].until-${part}`,
            value,
          ]),
        ]),
        ...Object.entries({ agreed: 'yes', canDo: 'I read my own poem to everybody', how: 'said' }),
        ...Object.entries({ 'nextOn-day': '19', 'nextOn-month': '3', 'nextOn-year': '2027' }),
      ],
      path,
    )
    expect([agreed.length, held.status]).toEqual([2, 303])
    const { html } = await (await site.be('amara')).get('/my')
    expect(readMain(html)).toContain('Kofi, 8 “I read my own poem to everybody”')
    expect(readMain(html)).toContain('We looked again on Monday 14 December: what Kofi can do now, and what we decided')
    expect(html).toContain(`href="${path.replace('/desk/', '/my/')}"`)
  })
})

describe('an answer about one child, while the page shows another', () => {
  let site: DemoSite
  beforeAll(async () => {
    site = await openDemoSite()
  }, 180_000)
  afterAll(() => site.close())

  test('[RCD-12] whoever is asked to change their words reads it at home, until they have answered', async () => {
    const [amara, kofi] = [await site.be('amara'), await site.be('kofi')]
    const record = `/my/children/${childOf('kofi')}/record`
    const [, entry] = new RegExp(`${record}/([0-9a-f-]{36})/sharing`).exec((await amara.get(record)).html) ?? []
    const ask = `${record}/${entry}/ask-change`
    expect((await kofi.post(ask, [['words', 'I do not tell long stories.']], ask)).status).toBe(303)
    const home = await amara.get(`/my?child=${childOf('kofi')}`)
    expect(readMain(home.html)).toMatch(/Kofi asks you to change something you wrote\. Please answer by \w+ \d+ \w+/)
    const [, asked = ''] = /href="([^"]+\/asked\/[0-9a-f-]{36})"/.exec(home.html) ?? []
    const answer = [
      ['answer', 'stays'],
      ['words', 'We can write it together.'],
    ] as const
    expect((await amara.post(asked, answer, asked)).status).toBe(303)
    expect(readMain((await amara.get(`/my?child=${childOf('kofi')}`)).html)).not.toContain('asks you to change')
  })

  test('[RED-4] the child with the answer is marked on the other child’s page, within six round trips', async () => {
    const [amara, marcus] = [await site.be('amara'), await site.be('marcus')]
    const [, child, concern] =
      /\/my\/children\/([^/"]+)\/concerns\/([0-9a-f-]{36})/.exec((await amara.get('/my')).html) ?? []
    const path = `/desk/children/${child}/concerns/${concern}/answer`
    const answer = [
      ['outcome', 'not-upheld'],
      ['reasons', 'We looked at every day.'],
      ['restsOn', '4.1'],
      ['nextStep', 'The local partnership looks at it, if you ask.'],
    ] as const
    expect((await marcus.post(path, answer, path)).status).toBe(303)
    const other = /href="(\/my\?child=[0-9a-f-]+)"/.exec((await amara.get('/my')).html)?.[1] ?? ''
    await amara.get(other)
    const { trips, value } = await countRoundTrips(() => amara.get(other))
    expect(readMain(value.html)).toMatch(/This page is about Efua Mensah, \d+\. Show Kofi instead 1 new answer/)
    expect(trips).toBeLessThanOrEqual(6)
    const kofis = readMain((await amara.get(`/my?child=${child}`)).html)
    expect(kofis).toMatch(/Show Efua instead What happens next/)
    expect(kofis).toContain('There is an answer to the concern about Talk Time')
  })
})
