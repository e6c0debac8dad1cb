import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { personId } from '../../../kernel/ids.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { record } from '../../record/wiring.ts'
import { identification } from '../wiring.ts'
import { type Oakfield, openOakfield } from './testing.ts'

let here: Oakfield
let need: string
beforeAll(async () => {
  here = await openOakfield([identification, record])
})
afterAll(() => here.site.close())

describe('a mother, on her phone', () => {
  test('[IDN-1] is asked what worries her, with the days that follow, and no diagnosis', async () => {
    const { status, html } = await here.get(`/my/children/${here.kofi}/worry`)
    expect(status).toBe(200)
    expect(html).toContain('What worries you about Kofi?')
    expect(html).toContain('By Monday 7 December something starts')
    expect(html).toContain('By Wednesday 30 December you and the setting decide together')
    expect(html).not.toMatch(/What is the diagnosis|condition/)
  })

  test('what must be mended is said, and her words are kept', async () => {
    const { status, html } = await here.site.post(`/my/children/${here.kofi}/worry`, {
      as: here.amara,
      fields: { words: 'He waits too long 🌧', language: '' },
    })
    expect(status).toBe(422)
    expect(html).toContain('Say which language you speak at home')
    expect(html).toContain('He waits too long 🌧')
  })

  test('[IDN-3] [RCD-9] sees at once what happens next, by when, and whom she can ask', async () => {
    const sent = await here.site.post(`/my/children/${here.kofi}/worry`, {
      as: here.amara,
      fields: { words: 'He waits too long to speak.', childWords: 'Wait for me', language: 'Twi', interpreter: 'no' },
    })
    expect(sent.status).toBe(303)
    need = sent.location?.split('/').at(-1) ?? ''
    const { html } = await here.get(sent.location ?? '')
    expect(html).toContain('By Monday 7 December')
    expect(html).toContain('Something starts for Kofi')
    expect(html).toContain('Priya Patel owes you this')
    expect(html).toContain('He waits too long to speak.')
    expect(html).toContain('Wait for me')
    expect(html).toContain('Your rights under today’s law')
  })

  test('[ACC-2] a stranger finds nothing there', async () => {
    expect((await here.site.get(`/my/children/${here.kofi}/needs/${need}`, { as: here.stranger })).status).toBe(404)
    expect(
      (
        await here.site.post(`/my/children/${here.kofi}/needs/${need}/view`, {
          as: here.stranger,
          fields: { words: 'Me too' },
        })
      ).status,
    ).toBe(404)
  })

  test('[IDN-6] puts her own view beside the others', async () => {
    await here.get(`/my/children/${here.kofi}/needs/${need}/view`)
    const sent = await here.site.post(`/my/children/${here.kofi}/needs/${need}/view`, {
      as: here.amara,
      fields: { words: 'أريده أن يكون شجاعا', leaning: 'extra-support' },
    })
    expect(sent.status).toBe(303)
    const { html } = await here.get(`/my/children/${here.kofi}/needs/${need}`)
    expect(html).toContain('أريده أن يكون شجاعا')
    expect(html).toContain('Would agree extra support now')
  })

  test('reads it all in easy read', async () => {
    const { html } = await here.site.get(`/my/children/${here.kofi}/needs/${need}?language=en-easy`, { as: here.amara })
    expect(html.length).toBeGreaterThan(1000)
  })
})

describe('the child', () => {
  test('[IDN-14] says it in pictures, on a page of their own', async () => {
    const himself = anActor('child', { person: personId(here.kofi) })
    const { html } = await here.get(`/my/me/needs/${need}`, himself)
    expect(html).toContain('What do you want to say?')
    const sent = await here.site.post(`/my/me/needs/${need}`, { as: himself, fields: { pictures: ['quiet', 'wait'] } })
    expect(sent.status).toBe(303)
    expect((await here.get(`/my/children/${here.kofi}/needs/${need}`)).html).toContain('Chose: Quiet, Waiting')
  })
})
