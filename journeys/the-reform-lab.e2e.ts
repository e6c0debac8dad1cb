import { describe, expect } from 'vitest'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

describe('a parent tries what would follow, and sends it on', () => {
  const { site, step } = openJourney()
  let parent: Person
  let link = ''

  step('[LAB-1] opens the lab on a phone, with no account, and reads first what it cannot tell', async () => {
    parent = await site.stranger({ on: phone })
    await parent.goesTo('/lab')
    await parent.sees('What if we changed support and rules together?')
    await parent.reads('What this cannot tell you', 'How strong the circle is.')
  })

  step('[LAB-3] moves three sliders, and reads in a sentence what happened', async () => {
    const before = await parent.page.textContent('[data-t-sentence]')
    for (const [slider, value] of [
      ['do.newMoney', '4000000000'],
      ['do.redress', '0'],
      ['believe.feedback', '1.5'],
    ] as const)
      await parent.page
        .getByRole('slider')
        .and(parent.page.locator(`[name="${slider}"]`))
        .fill(value)
    await parent.reads('£4bn a year', 'very strong')
    const said = await parent.waitsFor('another sentence', async () => {
      const now = await parent.page.textContent('[data-t-sentence]')
      return now !== before && now?.includes('your choices') ? now : undefined
    })
    expect(said).toMatch(/In \d+ of 100 worlds, “your choices” leaves fewer children without help/)
    link = (await parent.page.textContent('[data-t-link]')) ?? ''
    expect(link.length).toBeLessThan(200)
  })

  step('[LAB-5] sends the link to somebody without script, who sees just the same choices', async () => {
    const other = await site.stranger({ script: false })
    await other.goesTo(link)
    await other.sees('What if we changed support and rules together?')
    await other.reads('£4bn a year', 'very strong', /In \d+ of 100 worlds, “your choices”/)
    await other.goesTo('/path?area=wrenshire')
    await other.sees('The path, step by step')
    await other.reads('Agreed sessions that happened')
  })
})
