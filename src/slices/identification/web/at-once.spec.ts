import { afterAll, beforeAll, expect, test } from 'vitest'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { record } from '../../record/wiring.ts'
import { identification } from '../wiring.ts'
import { type Oakfield, openOakfield } from './testing.ts'

let here: Oakfield
beforeAll(async () => {
  here = await openOakfield([identification, record])
})
afterAll(() => here.site.close())

const decide = (reasons: string) => ({
  outcome: 'extra-support',
  reasons,
  restsOn: ['4.2'],
  'views[0].party': 'young-person',
  'views[0].view': 'agrees',
  'views[1].party': here.amara.person,
  'views[1].view': 'agrees',
  'views[2].party': here.shaw.person,
  'views[2].view': 'agrees',
  'views[3].party': here.priya.person,
  'views[3].view': 'agrees',
  challenge: 'yes',
  'decidedOn-day': '30',
  'decidedOn-month': '11',
  'decidedOn-year': '2026',
})

test('[IDN-4] two decide at once: one decides, the other sees both', async () => {
  const sent = await here.site.post(`/my/children/${here.kofi}/worry`, {
    as: here.amara,
    fields: { words: 'He is tired.', language: 'Twi', interpreter: 'no' },
  })
  const path = `/desk/children/${here.kofi}/needs/${sent.location?.split('/').at(-1)}`
  const answers = await Promise.all([
    here.site.post(path, { as: here.priya, fields: decide('Mornings are hard for him.') }),
    here.site.post(path, { as: here.ruth, fields: decide('He needs a quiet start.') }),
  ])
  expect(answers.map(answer => answer.status).toSorted()).toEqual([303, 409])
  const other = answers.find(answer => answer.status === 409)
  expect(validHtml(other?.html ?? '')).toEqual([])
  expect(other?.html).toContain('Mornings')
  expect(other?.html).toContain('quiet start')
})
