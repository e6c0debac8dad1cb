import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { listEntryChanges } from './entry-changes.ts'
import { amara, jo, type KofisRecord, openKofisRecord, supply, write } from './testing.ts'

let his: KofisRecord
beforeAll(async () => {
  his = await openKofisRecord()
})
afterAll(() => his.here.drop())

test('[RCD-3] a supply teacher sees what keeps the child safe, and nothing else of the record', async () => {
  await his.tell(amara, {
    ...write,
    entry: randomUUID(),
    part: 'keep-me-safe',
    voice: 'together',
    words: 'Peanut allergy.',
    audience: 'only-me',
  })
  expect(await his.entriesSeenBy(supply)).toEqual(['Peanut allergy.'])
})

test('[RCD-5] “only me” is heard by nobody else, in the record or in the story, in any version', async () => {
  const secret = randomUUID()
  await his.tell(his.himself, { ...write, entry: secret, words: 'I like it when we read.' })
  await his.tell(his.himself, { ...write, entry: secret, after: 1, words: 'I like Tuesdays.' })
  expect(await his.entriesSeenBy(amara)).toContain('I like Tuesdays.')
  await his.tell(his.himself, { type: 'ChooseSharing', entry: secret, audience: 'only-me', named: [] })
  for (const other of [amara, jo, supply]) {
    expect(await his.entriesSeenBy(other)).not.toContain('I like Tuesdays.')
    expect(await his.storySeenBy(other)).not.toContain('I like it when we read.')
  }
  expect(await his.entriesSeenBy(his.himself)).toContain('I like Tuesdays.')
  expect(await his.storySeenBy(his.himself)).toContain('I like it when we read.')
})

test('[RCD-5] words written down for a child and kept for them are not shown to whoever typed them', async () => {
  await his.tell(jo, {
    ...write,
    entry: randomUUID(),
    words: 'I miss my dad.',
    audience: 'only-me',
    heard: { on: plainDate('2026-11-30'), how: 'said' },
  })
  expect(await his.entriesSeenBy(jo)).not.toContain('I miss my dad.')
  expect(await his.entriesSeenBy(his.himself)).toContain('I miss my dad.')
})

test('[RCD-5] named people hear it, and no one else', async () => {
  await his.tell(his.himself, {
    ...write,
    entry: randomUUID(),
    words: 'For Jo.',
    audience: 'named',
    named: [jo.person],
  })
  expect(await his.entriesSeenBy(jo)).toContain('For Jo.')
  expect(await his.entriesSeenBy(amara)).not.toContain('For Jo.')
})

test('[RCD-12] a change that is asked for is heard by whoever hears the entry, and follows it when fewer do', async () => {
  const entry = randomUUID()
  const change = randomUUID()
  await his.tell(jo, {
    ...write,
    entry,
    part: 'advice',
    voice: 'professional',
    whose: jo.person,
    words: 'Count to ten.',
  })
  await his.tell(amara, { type: 'AskEntryChange', entry, change, words: 'Five is enough.' })
  const askedSeenBy = async (actor: Actor) =>
    (await his.here.read(actor, seen => listEntryChanges(seen, wrenshire, his.kofi))).map(each => each.words)
  expect(await askedSeenBy(jo)).toEqual(['Five is enough.'])
  expect(await askedSeenBy(supply)).toEqual([])
  await his.tell(jo, { type: 'ChooseSharing', entry, audience: 'named', named: [amara.person] })
  expect(await askedSeenBy(his.himself)).toEqual([])
  expect(await askedSeenBy(amara)).toEqual(['Five is enough.'])
  for (const word of ['Count to ten.', 'Five is enough.'])
    expect(await his.storySeenBy(his.himself)).not.toContain(word)
})

test('[ACC-1] someone without a relationship finds nothing', async () =>
  expect(await his.entriesSeenBy(anActor('class-teacher'))).toEqual([]))
