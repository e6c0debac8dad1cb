import { describe, expect } from 'vitest'
import { childOf } from '../demo/ids.ts'
import { needOf } from '../demo/stories/telling.ts'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

const mila = `/desk/children/${childOf('mila')}/needs/${needOf('mila')}`
const kofi = childOf('kofi')

describe('What people type is kept: signed out, too long, in any letters, and not for strangers', () => {
  const { site, step } = openJourney()
  const words = 'On Sunday she sang the whole song. 🎵 She never sings at school.'

  step('a session that ends while she writes keeps her words, and signing in leads back to them', async () => {
    const amara = await site.person('amara', { on: phone, script: false })
    await amara.goesTo(`/my/children/${kofi}/record/write?part=hopes`)
    await amara.sees('Hopes: Kofi')
    await amara.writes('What do you hope for?', words)
    await amara.chooses('Whose words are these?', 'Mine')
    await endsElsewhere(amara)
    await amara.presses('Keep these words')
    await amara.sees('You were signed out, to keep this safe')
    await amara.reads('What you typed is kept. Sign in and it is there again.')
    await amara.follows('Sign in and go on')
    await amara.sees('Walk through as…')
    await amara.presses(/^Amara/)
    await amara.sees('Hopes: Kofi')
    await amara.stillHas('What do you hope for?', words)
    await amara.chooses('Who may read this?', 'Everyone around the child')
    await amara.presses('Keep these words')
    await amara.reads('It is kept.', words)
    await amara.leaves()
  })

  step('a note says how much it can hold; one that is longer is kept, and says by how much', async () => {
    const denise = await site.person('denise', { script: false })
    await denise.goesTo(`/desk/children/${kofi}/record/write?part=joining-in`)
    await denise.sees('Joining in: Kofi')
    await denise.reads('You can write up to 6,000 letters')
    const question = /^Trips, clubs, plays, exams/
    const long = 'Kofi led bus club. '.repeat(316).trim()
    await denise.writes(question, long)
    await denise.chooses('Whose words are these?', 'Mine')
    await denise.chooses('Who may read this?', 'Everyone around the child')
    await denise.presses('Keep these words')
    await denise.sees('Joining in: Kofi')
    await denise.reads(/is \d+ letters? too long\. The most is 6,000\./)
    await denise.stillHas(question, long)
    await denise.leaves()
  })

  step('names of one letter and of eighty, and words in any script, stand on every page without a break', async () => {
    const long = `${'Wolfeschlegelsteinhausenbergerdorff-'.repeat(3).slice(0, 79)}é`
    expect([...long]).toHaveLength(80)
    const huda = await site.person('huda', { on: phone })
    await huda.goesTo('/my/worry')
    await huda.sees('What worries you about your child?')
    await huda.chooses('Where do they go?', /Oakfield|Dale End/)
    await huda.writes('First name', 'Ø')
    await huda.writes('Family name', long)
    await huda.writesDay('When were they born?', '2027-01-01')
    await huda.chooses('You are their', 'Mother')
    await huda.writes('What worries you?', 'ابنتي تحب الرسم 🎨 ولا تتكلم في المدرسة.')
    await huda.writes('Which language do you speak at home?', 'Arabic')
    await huda.chooses('Would you like an interpreter?', 'No')
    await huda.presses('Send this')
    await huda.sees('What worries you about your child?')
    await huda.reads('“When were they born?” must be 30 November 2026 or earlier.')
    await huda.stillHas('Family name', long)
    await huda.writesDay('When were they born?', '2021-05-04')
    await huda.presses('Send this')
    await huda.sees('What happens next for Ø')
    await huda.reads('ابنتي تحب الرسم 🎨 ولا تتكلم في المدرسة.')
    const need = new URL(huda.page.url()).pathname
    await fits(huda)
    await huda.goesTo('/my')
    for (const each of ['/my', need.replace(/needs.*/, 'record'), need.replace(/needs.*/, 'story')]) {
      await huda.goesTo(each)
      await fits(huda)
    }
    await huda.leaves()
  })

  step(
    '[ACC-2] somebody with no relationship finds nothing at any address of a child, and is told no name',
    async () => {
      const bethan = await site.person('bethan')
      const mei = await site.person('mei', { on: phone })
      for (const [person, paths] of [
        [bethan, [`/desk/children/${kofi}`, `/desk/children/${kofi}/profile`, `/desk/children/${kofi}/story`, mila]],
        [mei, [`/my/children/${kofi}/record`, `/my/children/${kofi}/story`, `/my/children/${kofi}/looked`]],
      ] as const)
        for (const path of paths) {
          const answer = await person.page.goto(path)
          expect(answer?.status(), path).toBe(404)
          await person.sees('We cannot find that page')
          await person.doesNotRead('Kofi', 'Mila')
        }
    },
  )

  /** Her session is ended from another screen: the next press here finds it over. */
  async function endsElsewhere({ page, sends }: Person) {
    const cookies = await page.context().cookies()
    await sends('/sign-out', {})
    await page.context().addCookies(cookies)
  }

  /** Nothing sticks out, on the smallest phone and on a laptop. */
  async function fits({ page }: Person) {
    for (const width of [320, 375, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide, `${new URL(page.url()).pathname} at ${width}`).toBe(0)
    }
  }
})
