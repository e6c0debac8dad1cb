import { describe, expect } from 'vitest'
import { type Person, phone } from './person.ts'
import { openJourney } from './site.ts'

describe('Kofi’s aunt is handed a code at the office', () => {
  const { site, step } = openJourney()
  let priya: Person
  let esi: Person
  let around: string

  step('[ACC-7] the inclusion lead prints a slip, and Esi gives its code on her phone, without script', async () => {
    priya = await site.person('priya')
    await priya.goesTo('/desk/children?name=Kofi')
    await priya.follows('Kofi Mensah')
    around = new URL(priya.page.url()).pathname
    await priya.goesTo(`${around}/who/invite`)
    await priya.writes('Who is it for?', 'Esi Mensah')
    await priya.picks('What are they to the child?', 'Relative or friend')
    await priya.chooses('How do you hand over the code?', 'In person, on paper')
    await priya.presses('Make the code')
    await priya.reads('For Esi Mensah')
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await priya.text())?.[0] ?? ''
    esi = await site.stranger({ on: phone, script: false })
    await esi.goesTo('/join')
    await esi.writes('What is your code?', code.toLowerCase())
    await esi.presses('Go on')
    await esi.writes('What is your full name?', 'Esi Mensah')
    await esi.chooses('How do you want to sign in from now on?', 'Without e-mail')
    await esi.writes('Choose a PIN of six numbers', '482913')
    await esi.presses('Go on')
    await esi.sees('Now somebody sees you in person')
    await esi.doesNotRead('Kofi')
    expect((await esi.page.request.get(`${around.replace('/desk', '/my')}/record`)).status()).toBe(404)
  })

  step('[ACC-7] seen in person and confirmed, she opens the page, and the family reads since when', async () => {
    await priya.goesTo('/desk')
    await priya.follows(/^Esi Mensah/)
    await priya.sees('Is this Esi Mensah?')
    await priya.chooses('How do you know who it is?', 'We know them by sight')
    await priya.chooses('Do they have parental responsibility?', 'No')
    await priya.presses('Yes, this is who it is for')
    await esi.goesTo('/join/waiting')
    await esi.follows('Open the page')
    await esi.goesTo(`${around.replace('/desk', '/my')}/around`)
    await esi.sees('Who is around Kofi')
    await esi.reads('Esi Mensah', 'since Monday 30 November 2026')
  })
})
