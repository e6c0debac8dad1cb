import { afterAll, beforeAll, expect, test } from 'vitest'
import { stoppedClock } from '../../../platform/clock.ts'
import { listOpenDutiesOf } from '../../../platform/duties/duty-queries.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as some from '../domain/testing.ts'
import { amara, gareth, jo, layKofisWorld, marcus, priya } from '../store/testing.ts'
import { redress } from '../wiring.ts'
import * as paths from './paths.ts'

let site: TestSite
const child = some.kofi
const kofi = anActor('child', { person: some.kofiHimself })
beforeAll(async () => {
  site = await testSite([redress], { clock: stoppedClock('2026-11-20T12:00:00Z') })
  await layKofisWorld(site.here)
})
afterAll(() => site.close())

const address = paths.tellSomeone.to({ child })
const tell = (fields: Record<string, string>) => site.post(address, { as: kofi, fields })

test('a child is offered the grown-ups of their school and circle by name, and help at once below', async () => {
  const shown = await site.get(address, { as: kofi })
  expect(validHtml(shown.html)).toEqual([])
  const words = readBack(shown.html)
  for (const name of ['Ms Patel', 'Mrs Adeyemi-Clarke', 'Jo']) expect(words).toContain(name)
  expect(words).not.toContain('Marcus')
  for (const name of ['Amara At home', 'Gareth At home']) expect(words).toContain(name)
  expect(shown.html).toContain('href="tel:08001111"')
  expect(shown.html).toContain('href="tel:999"')
})

test('whom, and a picture or a few words, are all it asks', async () => {
  const nothing = await tell({})
  expect(nothing.status).toBe(422)
  expect(nothing.html).toContain('Choose a grown-up')
  expect((await tell({ who: some.jo })).html).toContain('Choose a picture, or write a few words')
})

test('[RED-10] what a child tells in a picture is owed an answer by a day, by the grown-up they chose', async () => {
  const told = await tell({ who: some.jo, about: 'worried', words: 'The room is too loud.' })
  expect([told.status, told.location]).toEqual([303, paths.questions.to({ child })])
  const asked = readBack((await site.get(paths.deskQuestions.to({ child }), { as: jo })).html)
  expect(asked).toContain('I am worried. The room is too loud.')
  const owed = await site.here.read(jo, seen => listOpenDutiesOf(seen, wrenshire, child))
  expect(owed).toMatchObject([{ kind: 'answer-question', owedByPerson: some.jo, owedByBody: some.therapies }])
  const his = readBack((await site.get(paths.questions.to({ child }), { as: kofi })).html)
  expect(his).toContain('Answer by')
})

test('[ACC-3] the one who leads on the child can read it; the family and a colleague of the one told cannot', async () => {
  const shown = async (path: string, as: typeof amara) => readBack((await site.get(path, { as })).html)
  expect(await shown(paths.deskQuestions.to({ child }), priya)).toContain('The room is too loud.')
  expect(await shown(paths.questions.to({ child }), amara)).not.toContain('too loud')
  expect(await shown(paths.deskConcerns.to(), marcus)).not.toContain('too loud')
})

test('[RCD-5] a parent is told too: on their own page, no clock runs, the other parent and a colleague read nothing', async () => {
  const told = await tell({ who: some.amara, about: 'good', words: 'I was picked for the play.' })
  expect([told.status, told.location]).toEqual([303, paths.questions.to({ child })])
  const page = async (as: typeof amara) => readBack((await site.get(paths.questions.to({ child }), { as })).html)
  expect(await page(kofi)).toContain('It is on Amara’s page now.')
  expect(await page(amara)).toContain('Kofi told you something')
  for (const other of [gareth, jo]) expect(await page(other)).not.toContain('picked for the play')
  const owed = await site.here.read(amara, seen => listOpenDutiesOf(seen, wrenshire, child))
  expect(owed.filter(each => each.kind === 'answer-question')).toEqual([])
  const desk = readBack((await site.get(paths.deskQuestions.to({ child }), { as: priya })).html)
  expect(desk).toContain('Told to Amara, who can answer at home')

  const [row] = await site.here.lay('select question from read.question where asked_of = $1', [some.amara])
  const reply = paths.reply.to({ child, question: String(row?.question) })
  expect((await site.post(reply, { as: amara, fields: { reply: '' } })).html).toContain('Write a few words first')
  expect((await site.post(reply, { as: gareth, fields: { reply: 'Me' } })).status).toBe(404)
  const desks = paths.deskReply.to({ child, question: String(row?.question) })
  expect((await site.post(desks, { as: priya, fields: { words: 'I answer for her' } })).status).toBe(409)
  expect((await site.post(reply, { as: amara, fields: { reply: 'I am so proud of you.' } })).status).toBe(303)
  expect(await page(kofi)).toContain('I am so proud of you.')
  expect(await page(amara)).not.toContain('Kofi told you something')
})

test('a grown-up the child was not offered is not told, and nobody tells in a child’s place', async () => {
  expect((await tell({ who: some.marcus, about: 'good' })).status).toBe(404)
  expect((await site.get(address, { as: amara })).status).toBe(404)
})
