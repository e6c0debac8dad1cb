import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoSite, openDemoSite } from '../../../../checks/walk/demo-site.ts'
import { childOf } from '../../../../demo/ids.ts'
import { countRoundTrips } from '../../../platform/db/testing/round-trips.ts'
import { readBack, readMain } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'

describe('in the invented region', () => {
  let site: DemoSite
  beforeAll(async () => {
    site = await openDemoSite()
  }, 180_000)
  afterAll(() => site.close())

  const see = async (slug: string, address = '/my') => {
    const shown = await (await site.be(slug)).get(address)
    expect([shown.status, site.faults()]).toEqual([200, []])
    expect(validHtml(shown.html)).toEqual([])
    return { html: shown.html, words: readMain(shown.html) }
  }

  test('a mother reads first what happens next: the day, what, who owes it, how to ask, and what if it does not come', async () => {
    const { words, html } = await see('amara')
    expect(words).toMatch(/^Monday 30 November Hello, Amara This page is about Kofi Mensah, 8\. Show Efua instead/)
    expect(words).toContain(
      'What happens next By Friday 4 December You get an answer to your concern You told us on Friday 20 November: two Talk Time sessions did not happen.',
    )
    expect(words).toContain('Wrenshire Community Therapies owes you this')
    expect(words).toContain('Ask Ms Patel Message Phone Ms Patel answers the phone: school days, 8:15 to 4:15.')
    expect(words).toContain('No answer by then? You can take the next step yourself.')
    expect(html.match(/class="t-next"/g)).toHaveLength(1)
  })

  test('then what we agreed and what happened: the sentence before the marks, and her way to say it did not', async () => {
    const { words } = await see('amara')
    expect(words).toContain('Eight sessions so far. Five happened, one of them on a new day. Two did not happen')
    expect(words).toContain('Kofi was away for one.')
    expect(words).toContain('Tell us something did not happen')
  })

  test('then something good, in the words of those who saw it and in the child’s own', async () => {
    const { words } = await see('amara')
    expect(words).toContain('Something good this week')
    expect(words).toContain('Kofi told the whole class the bus route')
    expect(words).toContain('Kofi, 8 “I told a joke all the way to the end.”')
  })

  test('the next meeting has its day, time and place, and the child speaks first', async () => {
    const { words } = await see('amara')
    expect(words).toMatch(/Next meeting Tuesday 8 December, 3:30 pm/)
    expect(words).toContain('Kofi speaks first, for as long as Kofi likes.')
    // The same day in what she can count on, and no other.
    expect(words).toContain('We look again together on Tuesday 8 December.')
    expect(words).not.toMatch(/We look again together by/)
  })

  test('[IDN-3] while a worry is open, what started already stands right under what happens next', async () => {
    const { words } = await see('farzaneh')
    expect(words).toContain('You decide together whether Mila needs extra support You told us on Wednesday 4 November.')
    expect(words).toMatch(/What starts now, before anyone decides .+, from \w+ \d+ November What we agreed/)
  })

  test('[IDN-12] what she can count on says who owes each, and whether it is law, agreed here or only proposed', async () => {
    const { words } = await see('amara')
    expect(words).toContain('Talk Time: Mondays and Thursdays at 10:30, Garden Room, until Thursday 17 December.')
    expect(words).toMatch(/Owed by Oakfield’s governors Law now/)
    expect(words).toMatch(
      /An answer to any concern within 10 school days\. Owed by whoever gave the support Agreed in this area/,
    )
    expect(words).toMatch(/a national body looks again\. Owed by nobody yet: this body is not set up Proposed/)
  })

  test('every page it leads to is there', async () => {
    const { html } = await see('amara')
    const links = new Set(
      [...html.slice(html.indexOf('<main')).matchAll(/href="(\/[^"#]*)"/g)].map(([, href = '']) =>
        href.replaceAll('&amp;', '&'),
      ),
    )
    const amara = await site.be('amara')
    for (const link of links) expect([link, (await amara.get(link)).status]).toEqual([link, 200])
    expect(links.size).toBeGreaterThan(12)
  })

  test('her other child has a page of her own, and no other child’s can be had', async () => {
    const { html } = await see('amara')
    const other = /href="(\/my\?child=[0-9a-f-]+)"/.exec(html)?.[1]
    expect((await see('amara', other)).words).toContain('This page is about Efua Mensah')
    const farzaneh = await see('farzaneh', other)
    expect(farzaneh.words).toContain('This page is about Mila Rahimi')
    expect(farzaneh.words).not.toContain('Efua')
  })

  test('[IDN-3] home and the page of the worry say one next thing, on one day, owed by one name', async () => {
    const efua = childOf('efua-mensah')
    const worry = [
      ['words', 'She does not hear when the room is loud.'],
      ['language', 'English'],
      ['interpreter', 'no'],
    ] as const
    const amara = await site.be('amara')
    expect((await amara.post(`/my/children/${efua}/worry`, worry, `/my/children/${efua}/worry`)).status).toBe(303)
    for (const [slug, child] of [
      ['amara', 'efua-mensah'],
      ['farzaneh', 'mila'],
    ] as const) {
      const home = await see(slug, `/my?child=${childOf(child)}`)
      const worry = await see(
        slug,
        new RegExp(`/my/children/${childOf(child)}/needs/[0-9a-f-]{36}`).exec(home.html)?.[0],
      )
      const next = ({ html }: { readonly html: string }) => {
        const card = /<section class="t-next"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
        return [
          'class="t-next__when"[\\s\\S]*?<\\/p>',
          '<h2[\\s\\S]*?<\\/h2>',
          'class="t-person"[\\s\\S]*?<\\/div>',
        ].map(part => readBack(`<p ${new RegExp(part).exec(card)?.[0] ?? 'nothing'}`))
      }
      expect([child, next(worry)]).toEqual([child, next(home)])
      expect(next(home).join()).not.toContain('nothing')
    }
  })

  test('in easy read the same page is there in shorter words', async () => {
    const amara = await site.be('amara')
    const { html } = await amara.get('/my?language=en-easy')
    expect(validHtml(html)).toEqual([])
    expect(readMain(html)).toContain('What you will get')
  })

  test('a child who signs in is at home on their own page', async () => {
    const { status, location } = await (await site.be('kofi')).get('/my')
    expect([status, location]).toEqual([303, '/my/me'])
  })

  test('a child reads on their own page what comes this week and the meeting where they speak first', async () => {
    const { words, html } = await see('kofi', '/my/me')
    expect(words).toContain('Hi, I’m Kofi I am 8. Say “KOH-fee”.')
    expect(words).toMatch(
      /My week Talk Time Mondays and Thursdays at 10:30, Garden Room Monday: Not told yet This did not happen: Talk Time, Monday 30 November Thursday: Still to come/,
    )
    expect(words).toMatch(/My meeting Tuesday 8 December You speak first, for as long as you like\./)
    expect(html).toMatch(/href="[^"]+\/agreed\/tell"/)
  })

  test('[SUP-7] one tap on their own page says that it did not happen, without script, and leads back to it', async () => {
    const kofi = await site.be('kofi')
    const press = async (what: RegExp) => {
      const action = what.exec((await kofi.get('/my/me')).html)?.[0] ?? 'not there'
      const { status, location } = await kofi.post(action, [], '/my/me')
      expect([status, location]).toEqual([303, '/my/me'])
      return (await see('kofi', '/my/me')).words
    }
    expect(await press(/[^"]+2026-11-30\/did-not-happen/)).toContain('You said this did not happen')
    expect(await press(/[^"]+2026-11-30\/take-back/)).toContain('This did not happen: Talk Time, Monday 30 November')
  })

  test('a child who wants to tell someone is led to the grown-ups who know them, and then to help now', async () => {
    const { html } = await see('kofi', '/my/me')
    const href = /href="([^"]+\/tell-someone)"/.exec(html)?.[1]
    const { words } = await see('kofi', href)
    for (const name of ['Ms Patel', 'Mr Shaw', 'Denise', 'Jo']) expect(words).toContain(name)
    expect(words).not.toContain('Marcus')
    expect(words).toMatch(/I need help now .*Childline 0800 1111/)
    expect((await see('kofi', `${href}?language=en-easy`)).words).toContain('A picture is enough.')
  })

  test('[REV-6] a young person reads first what she asked for, who owes the answer and by when', async () => {
    const { words, html } = await see('leah', '/my/me')
    expect(words).toMatch(
      /What happens next By \w+ \d+ December You hear about the change you asked for On Friday 20 November you said: “I want my support worker to sit at the back/,
    )
    expect(words).toContain('Oakfield School owes you this Ask Ms Patel Message Phone')
    expect(html.match(/class="t-next"/g)).toHaveLength(1)
    expect((await see('leah', '/my/me?language=en-easy')).words).toContain('Oakfield School must answer you')
  })

  test('[RCD-7] the one page says what is on today and when, for whoever teaches', async () => {
    const child = /children\/([0-9a-f-]{36})/.exec((await see('amara')).html)?.[1]
    const { words } = await see('daniel', `/desk/children/${child}/profile`)
    expect(words).toContain('Today 8:45 Quiet start to the day, Book corner 10:30 Talk Time, Garden Room')
    expect(words).toContain('Stuck? PP Priya Patel Inclusion lead (SENCO), Oakfield 01632 960 155')
    expect(words).toContain('In class: Daniel Shaw, Denise Oyelaran-Hughes.')
  })

  test('the whole page costs at most six round trips to the database', async () => {
    const amara = await site.be('amara')
    await amara.get('/my')
    const { trips, value } = await countRoundTrips(() => amara.get('/my'))
    expect(value.status).toBe(200)
    expect(trips).toBeLessThanOrEqual(6)
  })
})
