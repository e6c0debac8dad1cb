import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChildId } from '../../kernel/ids.ts'
import { anActor } from '../testing/test-platform.ts'
import { hello, helloSlice } from './testing/hello.tsx'
import { tellOfKofi } from './testing/kofi.ts'
import { type TestSite, testSite } from './testing/test-site.ts'

let site: TestSite
let kofi: ChildId
let greet: string
let greetings: string
const amara = anActor('parent')

beforeAll(async () => {
  site = await testSite([helloSlice])
  kofi = await tellOfKofi(site.here, amara)
  greet = hello.greet.to({ child: kofi })
  greetings = hello.greetings.to({ child: kofi })
})
afterAll(() => site.close())

const said = async (): Promise<string> => (await site.get(greetings, { as: amara })).html

test('a form that succeeds leads to the page that shows it, which says so once', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'Good morning' } })
  expect([sent.status, sent.location]).toEqual([303, greetings])
  const first = await said()
  expect(first).toContain('Good morning')
  expect(first).toContain('Said.')
  expect(await said()).not.toContain('Said.')
})

test('a form with something to mend comes back as 422 with everything typed, and its title says so', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'x'.repeat(2001) } })
  expect(sent.status).toBe(422)
  expect(sent.html).toContain('<title>Error: A greeting')
  expect(sent.html).toContain('Use up to 2,000 letters')
  expect(sent.html).toContain('x'.repeat(2001))
})

test('a note of two megabytes is read whole, answered beside its field, and kept on the page', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'ä'.repeat(350_000) } })
  expect(sent.status).toBe(422)
  expect(sent.html).toContain('ä'.repeat(350_000))
})

test('more than a form can hold is answered in plain words', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'x'.repeat(4_100_000) } })
  expect(sent.status).toBe(413)
  expect(sent.html).toContain('That is more than we can take at once')
})

test('a form may not hold more than a million letters in fields nobody bounds', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'hello', more: 'x'.repeat(1_100_000) } })
  expect(sent.status).toBe(413)
})

test('pressing twice does it once and answers the same', async () => {
  const { command = '' } = await site.get(greet, { as: amara })
  const fields = { words: 'Only once', command }
  const first = await site.post(greet, { as: amara, fields })
  const second = await site.post(greet, { as: amara, fields })
  expect([second.status, second.location]).toEqual([first.status, first.location])
  expect((await said()).split('Only once')).toHaveLength(2)
})

test('pressing twice at the same moment does it once and answers the same', async () => {
  const { command = '' } = await site.get(greet, { as: amara })
  const fields = { words: 'Just the one', command }
  const both = await Promise.all([1, 2, 3].map(() => site.post(greet, { as: amara, fields })))
  expect(both.map(each => [each.status, each.location])).toEqual(both.map(() => [303, greetings]))
  expect((await said()).split('Just the one')).toHaveLength(2)
})

test('a form gone back to and changed is another command', async () => {
  const { command = '' } = await site.get(greet, { as: amara })
  await site.post(greet, { as: amara, fields: { words: 'Good evening', command } })
  await site.post(greet, { as: amara, fields: { words: 'Good night', command } })
  const html = await said()
  expect(html).toContain('Good evening')
  expect(html).toContain('Good night')
})

test('every posted form of a page carries a command of its own', async () => {
  const { html } = await site.get(greet, { as: amara })
  const commands = [...html.matchAll(/name="command" value="([^"]+)"/g)].map(([, id]) => id)
  expect(commands.length).toBeGreaterThan(1)
  expect(new Set(commands).size).toBe(commands.length)
})

test('a button without fields asks nothing and cannot be wrong', async () => {
  const sent = await site.post(hello.wave.to({ child: kofi }), { as: amara })
  expect([sent.status, sent.location]).toEqual([303, greetings])
  expect(await said()).toContain('Waved.')
})

test('a refusal names its clause, undoes all that was written, and keeps what was typed', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'not that' } })
  expect(sent.status).toBe(409)
  expect(sent.html).toContain('That is not a greeting.')
  expect(sent.html).toContain('RCD-2')
  expect(sent.html).toContain('Say something kind.')
  expect(await said()).not.toContain('not that')
  expect((await site.get(greet, { as: amara })).html).toContain('>not that</textarea>')
})

test('when someone else wrote first, both are to be had: theirs on the page, yours as a draft', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'at once' } })
  expect(sent.status).toBe(409)
  expect(sent.html).toContain('Someone else changed this too')
  expect(sent.html).toContain('at once')
  expect((await site.get(greet, { as: amara })).html).toContain('>at once</textarea>')
})

test('a fault says sorry, gives a number to quote, undoes all that was written and keeps what was typed', async () => {
  const sent = await site.post(greet, { as: amara, fields: { words: 'break it' } })
  expect(sent.status).toBe(500)
  expect(sent.html).toContain('It is our mistake, not yours.')
  expect(sent.html).toContain('What you typed is kept')
  const reference = /<b>(\w{8})<\/b>/.exec(sent.html)?.[1]
  expect(site.written.some(line => line.includes('"fault"') && line.includes(String(reference)))).toBe(true)
  expect(site.written.join('\n')).not.toContain('The pen broke')
  expect(await said()).not.toContain('break it')
  expect((await site.get(greet, { as: amara })).html).toContain('>break it</textarea>')
})

test('what no parser of ours understands is answered as 400 in plain words', async () => {
  const json = { 'content-type': 'application/json' }
  const sent = await site.post(greet, { as: amara, body: '{"words":', headers: json })
  expect(sent.status).toBe(400)
  expect(sent.html).toContain('We could not read what was sent')
})

test('NUL, halves of a character and names of our own parsers do no harm', async () => {
  const sent = await site.post(greet, {
    as: amara,
    body: 'words=%00%ED%A0%80&__proto__=x&constructor=y&words=not+that',
  })
  expect(sent.status).toBe(422)
  const kept = await site.post(greet, { as: amara, body: 'words=not+that&x=a%00b&%00=c' })
  expect(kept.status).toBe(409)
})
