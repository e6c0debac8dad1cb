import { describe, expect, test } from 'vitest'
import { allRoutes, allSlices } from '../src/all-slices.ts'
import { areaId, bodyId, childId, type StreamId, streamId } from '../src/kernel/ids.ts'
import { plainDate } from '../src/kernel/plain-date.ts'
import type { DutyRow } from '../src/platform/duties/duty-row.ts'
import { collectRoutes } from '../src/platform/web/routes.ts'
import { familyPath, workerPath } from '../src/spaces/duties/duty-path.ts'
import { familyWords } from '../src/spaces/duties/family-words.ts'
import { text } from '../src/spaces/duties/text/text.ts'
import { knownKinds, workerWords } from '../src/spaces/duties/worker-words.ts'

// Every duty a slice declares is one line on a worker's list and one on a family's page: in words, with a page behind it.
const pages = collectRoutes(allRoutes())
  .filter(({ method }) => method === 'GET')
  .map(({ path }) => new RegExp(`^${path.pattern.replace(/:\w+(=\w+)?/g, '[^/]+')}$`))
const leadsSomewhere = (address: string | undefined): boolean =>
  address !== undefined && pages.some(page => page.test(address))

/** The streams of a slice, by the duty's kind: redress keeps questions in streams of their own. */
const streamFor = (slice: string, kind: string): StreamId =>
  streamId(`${kind === 'answer-question' ? 'question' : slice}-6f1c2f0a-0d2e-4a52-9d5e-0f0c0c0c0c0c`)

const declared = allSlices.flatMap(({ name, duties = [] }) => duties.map(duty => ({ slice: name, ...duty })))

const rowOf = ({ slice, kind, clause, owedTo }: (typeof declared)[number]): DutyRow => ({
  area: areaId('wrenshire'),
  duty: 'a duty',
  child: childId('5b0c6a2e-7f0d-4a3b-8f2e-9a1b2c3d4e5f'),
  stream: streamFor(slice, kind),
  clause,
  pack: 'additional-support-2025',
  audience: 'in-charge',
  named: [],
  kind,
  owedByBody: bodyId('0a0b0c0d-0e0f-4a0b-8c0d-0e0f0a0b0c0d'),
  owedTo,
  startedOn: plainDate('2026-11-02'),
  dueOn: plainDate('2026-11-30'),
})

test('slices declare duties', () => expect(declared.length).toBeGreaterThan(15))

describe.each(declared.map(duty => [`${duty.clause} ${duty.kind}`, duty] as const))('%s', (_, duty) => {
  test('says to a worker what to do, and leads to the page where it is done', () => {
    expect(knownKinds).toContain(duty.kind)
    expect(workerWords(duty.kind).act).not.toBe(text('en').desk.open)
    expect(leadsSomewhere(workerPath(rowOf(duty))), workerPath(rowOf(duty))).toBe(true)
  })

  test('says to a family what is owed, in English and in easy read, and leads to where they see it', () => {
    for (const language of ['en', 'en-easy'] as const) {
      const said = familyWords(duty.kind, 'Kofi', language)
      expect(said).not.toBe(text(language).my.something('Kofi'))
      expect(said.length).toBeGreaterThan(8)
    }
    expect(leadsSomewhere(familyPath(rowOf(duty))), familyPath(rowOf(duty))).toBe(true)
  })
})

test('no words are kept for a duty that nobody declares', () => {
  const kinds = new Set(declared.map(({ kind }) => kind))
  expect(knownKinds.filter(kind => !kinds.has(kind))).toEqual([])
})
