import { describe, expect } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { widerThanPhones } from './fit.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

// As long as the form takes, and without a space: nothing to fold a line at.
const long = (letters: string): string => letters.repeat(80).slice(0, 80)
const given = `K${long('ofi')}`.slice(0, 80)
const family = `M${long('ensah')}`.slice(0, 80)

describe('a child with the longest of names', () => {
  const { site, step } = openJourney()
  const kofi = childOf('kofi')
  const desk = `/desk/children/${kofi}`
  const my = `/my/children/${kofi}`
  let priya: Person

  step('[IDT-1] is written down by that name, whole', async () => {
    priya = await site.person('priya', { on: phone })
    await priya.goesTo(`${desk}/who/name`)
    await priya.writes('First names', given)
    await priya.writes('Family name', family)
    await priya.writes('Called every day', given)
    await priya.presses('Save the name')
    await priya.reads('The name is right now, on every page.')
  })

  step('has pages at work that fit a phone', async () => {
    for (const path of ['/desk', '/desk/children', '/desk/groups', '/desk/reviews', '/desk/concerns', '/desk/owed'])
      await fits(priya, path)
    for (const path of [
      '',
      '/profile',
      '/who',
      '/story',
      '/commitments',
      '/questions',
      '/worry',
      '/record/write?part=helps',
    ])
      await fits(priya, desk + path)
    await fits(priya, await linkFrom(priya, desk, '/needs/'))
    await priya.leaves()
  })

  step(
    '[RCD-7] has one page that prints on one side of A4 however much is written, and says that there is more',
    async () => {
      const { page } = await site.person('priya', { on: phone })
      const much = 'Never leave me alone with food from somebody else, whatever they say. '.repeat(55)
      for (const part of ['keep-me-safe', 'helps', 'communicate', 'good-at', 'access', 'joining-in', 'hopes'])
        await page.request.post(`${desk}/record/write`, {
          form: { part, words: much },
          headers: { 'sec-fetch-site': 'same-origin' },
        })
      // Whoever it is for: a teacher, an assistant, a supply teacher, a therapist, whoever leads a club or a trip.
      for (const reader of ['teacher', 'assistant', 'supply', 'therapist', 'club']) {
        await page.goto(`${desk}/profile?for=${reader}`)
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        expect([reader, pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([reader, 1])
      }
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByText('There is more about keeping safe on the record.').isVisible()).toBe(true)
      await page.context().close()
    },
  )

  step('has pages at home that fit a phone', async () => {
    const amara = await site.person('amara', { on: phone })
    for (const path of ['/record', '/own-page', '/story', '/agreed', '/concerns', '/questions', '/looked', '/worry'])
      await fits(amara, my + path)
    await fits(amara, await linkFrom(amara, `${my}/record`, '/needs/'))
    await fits(amara, `/my?child=${kofi}`)
    await amara.leaves()
  })

  const linkFrom = async ({ page }: Person, path: string, to: string) => {
    await page.goto(path)
    return (await page.locator(`a[href*="${to}"]`).first().getAttribute('href')) ?? ''
  }
  const fits = async ({ page }: Person, path: string) => {
    const answer = await page.goto(path)
    expect.soft([path, answer?.status(), ...(await widerThanPhones(page))]).toEqual([path, 200])
  }
})
