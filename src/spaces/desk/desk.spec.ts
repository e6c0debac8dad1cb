import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DemoSite, openDemoSite } from '../../../checks/walk/demo-site.ts'
import { classListNames, classListNeeds } from '../../platform/import/class-list.ts'
import { mapHeadings } from '../../platform/import/headings.ts'
import { readBack, readMain } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'

// A Monday morning in the invented region, as each of those who work there.
let site: DemoSite
beforeAll(async () => {
  site = await openDemoSite()
}, 180_000)
afterAll(() => site.close())

const see = async (slug: string, address = '/desk') => {
  const shown = await (await site.be(slug)).get(address)
  expect([shown.status, site.faults()]).toEqual([200, []])
  expect(validHtml(shown.html)).toEqual([])
  return { html: shown.html, words: readBack(shown.html) }
}
/** Only the words of the page itself. */
const main = async (slug: string, address?: string) => {
  const { html } = await see(slug, address)
  return readMain(html)
}

describe('the inclusion lead', () => {
  test('reads where she is, and what is overdue, for today and for this week, each with its one action, and help beside what is overdue or for today', async () => {
    const words = await main('priya')
    expect(words).toContain('Monday 30 November · Oakfield School, ages 3 to 18 · 23 children on support')
    expect(words).toContain('Overdue. What would help? Mon 23 Nov Tell what happened Tom Brannigan-Whitley, 6 Willow')
    expect(words).toContain('Today Mon 30 Nov Set a day for a review Aaliyah Rahman-Osei, 2 Cedar Move it')
    expect(words).toContain('Wed 2 Dec Decide with the family Mila Rahimi, Acorn · one view still to come Decide')
  })

  test('what needs her leads to the page where it is done, and each of those pages is there', async () => {
    const { html } = await see('priya')
    const needs = html.slice(html.indexOf('What needs you'), html.indexOf('in the next four weeks'))
    const links = [...needs.matchAll(/href="(\/desk\/[^"]+)"/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThan(5)
    const priya = await site.be('priya')
    for (const link of links)
      expect([link, (await priya.get(link.replaceAll('&amp;', '&'))).status]).toEqual([link, 200])
  })

  test('reads what comes after four weeks too, where she asks for it', async () => {
    const near = await main('priya', '/desk/owed')
    expect(near).toContain('Show what comes after four weeks too')
    expect(near).not.toMatch(/\d (Feb|Mar|Apr|May) /)
    const far = await main('priya', '/desk/owed?later=yes')
    expect(far).toMatch(/\d (Feb|Mar|Apr|May) /)
    expect(far).toContain('Show only the next four weeks')
    const kind = await main('priya', '/desk/owed?later=yes&kind=hold-review&page=nonsense')
    expect(kind).toContain('Show everything')
  })

  test('sees who waits for an answer, and that one of them asked for an interpreter', async () => {
    const words = await main('priya')
    expect(words).toContain('Farzaneh Rahimi, for Mila')
    expect(words).toContain('decision by Wed 2 Dec · in Dari Write, with an interpreter')
    expect(words).toContain('Leah Okonkwo-Barrett, about their own support A change · answer by Fri 4 Dec')
  })

  test('sees who visits, how last week went, what nobody has told and who can', async () => {
    const words = await main('priya')
    expect(words).toContain(
      'Visiting team today JW Jo Whitcombe Speech and language therapist · Garden Room 10:30 Talk Time',
    )
    expect(words).toContain('14 of 14 sessions happened')
    // Tom's mother says that Tuesday's did not: both counts stand (SUP-7, P20).
    expect(words).toContain('Families count differently. They say 1 of these did not happen.')
    expect(words).toMatch(
      /Quiet space after break, Tom Brannigan-Whitley Thu 19 Nov.*Tell it for Denise.*Denise Oyelaran-Hughes/,
    )
  })

  test('[RCD-7] sees which adults have not read the pages of their class', async () =>
    expect(await main('priya')).toMatch(/4 Maple 2 of 2 pages, still to be read by .*Denise/))

  test('everything of one kind stands one by one on a page of its own', async () => {
    const words = await main('priya', '/desk/owed?kind=hold-review')
    expect(words).toContain('Set a day for a review')
    expect(words).not.toContain('See all')
    expect(words).not.toContain('Decide with the family')
  })

  test('[REV-1] a review whose day is set is owed on that day, and none is due on a day nobody works', async () => {
    const words = await main('priya', '/desk/owed?kind=meet-for-review')
    expect(words).toMatch(/Tue 8 Dec Hold the review, and say what came of it Kofi Mensah/)
    expect(await main('priya', '/desk/owed?kind=hold-review')).not.toMatch(/\b(2[1-9]|3[01]) Dec/)
  })

  test('one duty has one day: hers for Mila is the one Mila’s mother reads', async () => {
    const farzaneh = await main('farzaneh', '/my')
    expect(farzaneh).toContain('By Wednesday 2 December')
  })
})

describe('the first day of a setting', () => {
  test('[IDN-13] begins with a list to fill in, whose headings are those an import reads', async () => {
    const words = await main('bethan')
    expect(words).toContain('Get the list to fill in')
    expect(words).toContain('Your school’s number (URN) is 900002.')
    const { html } = await (await site.be('bethan')).get('/desk/class-list.csv')
    const headings = html.trim().split(',')
    expect(mapHeadings(headings, classListNames, classListNeeds)).toMatchObject({ missing: [] })
    expect(mapHeadings(headings, classListNames, classListNeeds).found.size).toBe(headings.length)
  })

  test('[SUP-3] has a pretend class to try one save on', async () => {
    expect(await main('bethan')).toContain('A pretend class of twelve, all invented.')
    expect(await main('bethan', '/desk/groups/pretend')).toContain('Save for all twelve')
  })
})

describe('whoever works with children', () => {
  test('a therapist reads her day: the next session with its place, requests with their day, what her team owes', async () => {
    const words = await main('jo')
    expect(words).toContain('Your Monday, Jo')
    expect(words).toContain('What happens next 10:30, Garden Room Talk Time, 6 children')
    expect(words).toContain('Strong hands, for Ada Fitzwilliam-Nwosu, 4 Maple Oakfield School · answer by Tue 1 Dec')
    expect(words).toContain('What Wrenshire Community Therapies owes')
    expect(words).toContain('Fri 4 Dec Answer a concern Kofi Mensah')
    // It is about what she gives: her lead answers it (RED-6).
    expect(words).toContain('somebody else of your team answers it Open')
  })

  test('a teaching assistant reads today’s group and what is hers to tell', async () => {
    const words = await main('denise')
    expect(words).toContain('Talk Time, 6 children')
    expect(words).toContain('Yours to tell')
    expect(words).toContain('Quiet space after break')
    expect(words).not.toContain('Nothing is waiting for you')
  })

  test('[RCD-7] a teacher reads which children to know first, and the words are gone once read', async () => {
    const daniel = await site.be('daniel')
    const before = await daniel.get('/desk')
    const profile = /href="(\/desk\/children\/[0-9a-f-]+\/profile)"/.exec(before.html)?.[1]
    expect(profile).toBeDefined()
    await daniel.post(`${profile}/read`, [], profile ?? '')
    expect((await daniel.get('/desk')).html).not.toContain(`href="${profile}"`)
  })
})

describe('whoever answers for others', () => {
  test('[RED-11] whoever chairs the partnership has a case to decide, with the reasons of the step before', async () => {
    const desk = await main('hilary')
    expect(desk).toMatch(/Answer a concern Aaliyah Rahman-Osei.* Answer/)
    expect(desk).not.toMatch(/Kofi|Mila|Tom /)
    const hilary = await site.be('hilary')
    const concern = /href="(\/desk\/children\/[0-9a-f-]+\/concerns\/[0-9a-f-]+)/.exec(
      (await hilary.get('/desk')).html,
    )?.[1]
    const read = await main('hilary', concern)
    expect(read).toContain('nobody changes it after lunch')
    expect(read).toContain('I did not come in the afternoon.')
    expect((await hilary.get(`${concern}/answer`)).status).toBe(200)
  })

  test('a service’s lead sees what it owes and who waits for it', async () => {
    const words = await main('marcus')
    expect(words).toContain('Amara Mensah, for Kofi Concern · answer by Fri 4 Dec Write to Amara')
    expect(words).toContain('Say if you can help, and how Ada Fitzwilliam-Nwosu, 4 Maple')
    // Jo's words before a review are her own to give.
    expect(words).not.toContain('Say what you see before the review')
  })

  test('a head sees what the school owes, and first what nobody has answered', async () => {
    const words = await main('ruth')
    expect(words).toMatch(/What nobody has answered \d+ Overdue. What would help\? .*What needs you \d+ Today/)
    expect(words).toContain('Decide with the family')
  })
})

test('on a first day every empty place says what will be here, and one thing comes next', async () => {
  const words = await main('bethan')
  expect(words).toContain('Welcome, Bethan')
  expect(words).toContain('About 10 minutes Bring your class list')
  expect(words).toContain('No sessions yet.')
  expect(words).toContain('Nobody is waiting.')
  expect(words).toContain('Setting up')
  expect((await see('bethan')).html).not.toContain('name="class"')
})

test('a family is not let in, and the desk is no page for them', async () => {
  const amara = await site.be('amara')
  expect((await amara.get('/desk')).status).toBe(404)
  expect((await amara.get('/desk/owed')).status).toBe(404)
})

describe('a child who came along with support from before', () => {
  const addressOf = async (part: string) => {
    const { html } = await see('priya', '/desk/children?name=oluwaseun')
    const child = /href="(\/desk\/children\/[^"/]+)"/.exec(html)?.[1] ?? ''
    if (part !== '/needs/') return child + part
    return new RegExp(`href="(${child}/needs/[^"]+)"`).exec((await see('priya', child)).html)?.[1] ?? ''
  }

  test('has a page without an empty heading, and without a day that stands nowhere', async () => {
    const words = await main('priya', await addressOf('/needs/'))
    expect(words).toContain('Nothing is written down as started.')
    expect(words).not.toMatch(/Who took part|the day above|came along/)
  })

  test('[RCD-7] has one page with nothing on it yet, which nobody chose and nobody can have read', async () => {
    const words = await main('priya', await addressOf('/profile'))
    expect(words).toContain('Nothing is written for this page yet.')
    expect(words).not.toMatch(/chose what is on this page|I have read/)
  })
})
