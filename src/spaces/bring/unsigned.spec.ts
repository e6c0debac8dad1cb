import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { amara, type BringSite, bringSite } from './testing/bring-site.ts'
import { aBundle } from './testing/copies.ts'

let site: BringSite

beforeAll(async () => {
  site = await bringSite()
})
afterAll(() => site.close())

test('[RCD-22] a FHIR document comes as words of whoever made it, and says that nobody signed it', async () => {
  await site.send(JSON.stringify(aBundle()))
  const shown = readBack((await site.get(site.at('bring/check'), { as: amara })).html)
  expect(shown).toContain('Nobody signed it')
  expect(shown).not.toContain('steal')
  expect(shown).not.toContain('Said again')
  const keep = await site.ticked()
  expect(keep).toHaveLength(2)
  await site.post(site.at('bring/check'), { as: amara, fields: { keep, [`part-${keep[0]}`]: 'good-at' } })
  const written = await site.here.lay(
    `select part, voice, words from read.record_entry where written_on = '2026-11-30' and voice = 'professional' order by part`,
  )
  expect(written).toEqual([
    {
      part: 'agreed',
      voice: 'professional',
      words: 'Small-group language programme\nNorchester Children’s Clinic · 2 in each week, 30 minutes',
    },
    { part: 'good-at', voice: 'professional', words: 'I like trains & maps.\nTime to answer.' },
  ])
})

describe('a plan on paper', () => {
  const plan = (fields: Record<string, string>) =>
    site.post(site.at('plan-from-paper'), {
      as: amara,
      fields: {
        kind: 'ehc-plan',
        keeper: 'Norchester Council',
        'madeOn-day': '3',
        'madeOn-month': '5',
        'madeOn-year': '2025',
        ...fields,
      },
    })

  test('without words, with no heading or with a day that is none comes back as it was typed', async () => {
    for (const [fields, says] of [
      [{}, 'Paste the plan, or fill at least one section'],
      [{ whole: 'Kofi likes trains.' }, 'We found no headings'],
      [{ whole: 'Section A\nTrains.', 'madeOn-month': '13' }, 'There is no 3 13 2025'],
    ] as const) {
      const shown = await plan(fields)
      expect(shown.status).toBe(422)
      expect(validHtml(shown.html)).toEqual([])
      expect(readBack(shown.html)).toContain(says)
    }
  })

  test('[RCD-22] pasted whole is taken apart, and says from which plan and section each piece is', async () => {
    const whole =
      'SECTION A – views\nKofi wants to be a driver.\n\nSection E: outcomes\nHe asks for help.\n\nSection F\n- Thirty minutes of speech therapy, weekly\n- A quiet place\n'
    expect((await plan({ whole })).location).toBe(site.at('bring/check'))
    const keep = await site.ticked()
    expect(keep).toHaveLength(4)
    await site.post(site.at('bring/check'), { as: amara, fields: { keep } })
    const record = readBack((await site.get(site.at('record'), { as: amara })).html)
    expect(record).toContain('from the plan of 3 May 2025, section F · Norchester Council')
    expect(record).toContain('Kofi wants to be a driver.')
  })
})
