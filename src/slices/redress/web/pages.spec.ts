import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { listExpectations } from '../../expectations/index.ts'
import * as some from '../domain/testing.ts'
import { amara, gareth, hilary, jo, layKofisWorld, layTalkTime, marcus, priya } from '../store/testing.ts'
import { redress } from '../wiring.ts'
import * as paths from './paths.ts'

let site: TestSite
let concern = ''
const kofiHimself = anActor('child', { person: some.kofiHimself })
const child = some.kofi
beforeAll(async () => {
  site = await testSite([redress], { clock: stoppedClock('2026-11-20T12:00:00Z') })
  await layKofisWorld(site.here)
  await layTalkTime(site.here)
})
afterAll(() => site.close())

const see = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect(shown.status, path).toBe(200)
  expect(validHtml(shown.html), path).toEqual([])
  return shown.html
}
const words = (html: string): string =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')
const here = () => ({ child, concern })

describe('raising a concern', () => {
  test('[RED-1] two taps: the page knows what it is about, and sending needs no words', async () => {
    const page = words(await see(paths.raise.to({ child }, { commitment: some.talkTime }), amara))
    expect(page).toContain('Talk Time')
    expect(page).toContain('4 agreed so far. 2 happened.')
    expect(page).toContain('It goes to Wrenshire Community Therapies, who owes it to you.')
    expect(page).toContain('within 10 working days: by Friday 4 December')
    const sent = await site.post(paths.raise.to({ child }), { as: amara, fields: { commitment: some.talkTime } })
    expect(sent.status).toBe(303)
    concern = sent.location?.split('/').at(-1) ?? ''
    const shown = words(await see(sent.location ?? '', amara))
    expect(shown).toContain('Two Talk Time sessions did not happen')
    expect(shown).toContain('By Friday 4 December')
    expect(shown).toContain('Wrenshire Community Therapies answers you')
    expect(shown).toContain('Marcus Lindqvist owes you this')
  })

  test('[RED-1] about something else it asks for a few words, and keeps the page', async () => {
    await see(paths.raise.to({ child }), amara)
    const empty = await site.post(paths.raise.to({ child }), { as: amara, fields: { words: ' ' } })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('What is not right?')
  })

  test('what belongs to another child is not there', async () => {
    const shown = await site.get(paths.raise.to({ child }, { commitment: some.theConcern }), { as: amara })
    expect(shown.status).toBe(404)
  })

  test('[RED-8] the law stands beside the steps, the earliest last day first', async () => {
    const shown = words(await see(paths.concern.to(here()), amara))
    expect(shown).toContain('the Tribunal, within 6 months: by 11 May 2027')
    expect(shown).toContain('within 12 months: by 12 November 2027')
    expect(shown).toContain('It answers in 6 weeks')
    expect(shown.indexOf('11 May 2027')).toBeLessThan(shown.indexOf('12 November 2027'))
  })

  test('[RED-12] a step that is not set up says so, and who does it until then', async () => {
    const shown = words(await see(paths.concern.to(here()), amara))
    expect(shown).toContain('Step 3 is not law yet. Until it is, the partnership’s independent reviewer does it.')
    expect(shown).toContain('A health lead joins')
  })

  test('another parent, and a stranger, find nothing there (P6)', async () => {
    expect((await site.get(paths.concern.to(here()), { as: gareth })).status).toBe(404)
    expect((await site.get(paths.concern.to(here()), { as: anActor('parent') })).status).toBe(404)
    expect(words(await see(paths.concerns.to({ child }), gareth))).toContain('You have raised nothing')
  })
})

describe('answering', () => {
  test('[RED-2] the service sees it on its list, and the school is asked to add', async () => {
    expect(words(await see(paths.deskConcerns.to(), marcus))).toContain('Two Talk Time sessions did not happen')
    const school = words(await see(paths.deskConcern.to(here()), priya))
    expect(school).toContain('Add for Oakfield')
    const said = await site.post(paths.deskAdd.to(here()), {
      as: priya,
      fields: { words: 'I told Kofi that Jo is not cross.', whose: 'mine' },
    })
    expect(said.status).toBe(303)
    const childs = { words: 'No Talk Time. I waited by the door.', whose: 'child' }
    expect((await site.post(paths.deskAdd.to(here()), { as: priya, fields: childs })).status).toBe(303)
    expect(
      (await site.post(paths.deskAdd.to(here()), { as: jo, fields: { words: 'The team had nobody to send.' } })).status,
    ).toBe(303)
    const shown = await see(paths.concern.to(here()), amara)
    expect(words(shown)).toContain('Kofi Mensah, 8 “No Talk Time. I waited by the door.”')
    expect(shown).toContain('t-voice--own')
  })

  test('[RED-6] the therapist it is about sees why she does not answer', async () => {
    const shown = words(await see(paths.deskConcern.to(here()), jo))
    expect(shown).toContain('This concern is about something you decided or give yourself.')
    expect((await site.get(paths.deskAnswer.to(here()), { as: jo })).status).toBe(409)
  })

  const answer = {
    outcome: 'upheld',
    reasons: 'Two sessions did not happen. There was no cover. We are sorry.',
    restsOn: ['4.1'],
    restsToo: ['1.1'],
    'remedies[0].what': 'Denise is trained by Jo and leads Talk Time on Thursdays',
    'remedies[0].kind': 'service-change',
    'remedies[0].owner': `${some.therapies}:${some.marcus}`,
    'remedies[0].by-day': '10',
    'remedies[0].by-month': '12',
    'remedies[0].by-year': '2026',
    nextStep: 'If you are not happy, the local partnership looks at it.',
  }

  test('[RED-4] an answer without reasons, expectations or a next step is refused by its clause, and kept', async () => {
    const form = words(await see(paths.deskAnswer.to(here()), marcus))
    expect(form).toContain('you can take the next step: the local partnership, within 20 working days')
    const refused = await site.post(paths.deskAnswer.to(here()), { as: marcus, fields: { ...answer, reasons: '' } })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('RED-4')
    expect(await see(paths.deskAnswer.to(here()), marcus)).toContain('Denise is trained by Jo')
    const bare = await site.post(paths.deskAnswer.to(here()), {
      as: marcus,
      fields: { ...answer, restsOn: [], restsToo: [] },
    })
    expect(bare.status).toBe(409)
  })

  test('[RED-4] every expectation can be ticked, what it was agreed by first', async () => {
    const html = await see(paths.deskAnswer.to(here()), marcus)
    const first = [...html.matchAll(/name="restsOn"[^>]*value="([\d.]+)"/g)].map(([, id]) => id)
    const rest = [...html.matchAll(/name="restsToo"[^>]*value="([\d.]+)"/g)].map(([, id]) => id)
    expect(first).toHaveLength(6)
    expect([...first, ...rest].toSorted()).toEqual(
      listExpectations()
        .map(each => each.id)
        .toSorted(),
    )
  })

  test('[RED-5] something that puts it right without a day or an owner is mended in the form', async () => {
    const { 'remedies[0].by-day': _, 'remedies[0].owner': __, ...fields } = answer
    const wrong = await site.post(paths.deskAnswer.to(here()), { as: marcus, fields })
    expect(wrong.status).toBe(422)
    expect(validHtml(wrong.html)).toEqual([])
  })

  test('[RED-5] the answer reaches the family: what was found, what puts it right, and by when', async () => {
    const sent = await site.post(paths.deskAnswer.to(here()), { as: marcus, fields: answer })
    expect(sent.status).toBe(303)
    const shown = words(await see(paths.concern.to(here()), amara))
    expect(shown).toContain('By Thursday 10 December Denise is trained by Jo and leads Talk Time on Thursdays')
    expect(shown).toContain('You were right. It will be put right.')
    expect(shown).toContain('Take step 2')
    expect(shown).toContain('Known before the first lesson')
    await see(paths.deskConcern.to(here()), marcus)
  })

  test('the answer is a letter, and everything stands on one page', async () => {
    const letter = words(await see(paths.letter.to({ ...here(), rung: '1' }), amara))
    expect(letter).toContain('Dear Amara,')
    expect(letter).toContain(
      'Denise is trained by Jo and leads Talk Time on Thursdays: Marcus, by Thursday 10 December',
    )
    expect(letter).toContain('Your rights under the law now')
    await see(paths.deskLetter.to({ ...here(), rung: '1' }), marcus)
    expect((await site.get(paths.letter.to({ ...here(), rung: '2' }), { as: amara })).status).toBe(404)
    expect(words(await see(paths.everything.to(here()), amara))).toContain(
      'Received. The clock started: 10 working days.',
    )
    expect(words(await see(paths.everything.to(here()), amara))).toContain('Your concern, ')
    const desk = words(await see(paths.deskEverything.to(here()), priya))
    expect(desk).toContain('Amara’s concern, ')
    expect(desk).toContain('Their rights under today’s law')
    expect(desk).not.toMatch(/Your (concern|rights under today)/)
  })

  test('[RED-7] the family takes the next step, says wait, and closes it', async () => {
    const step = await site.post(paths.takeStep.to(here()), { as: amara })
    expect(step.status).toBe(303)
    expect(words(await see(paths.concern.to(here()), amara))).toContain('Wrenshire Inclusion Partnership answers you')
    expect(words(await see(paths.deskConcern.to(here()), hilary))).toContain('You answer Amara')
    const until = { 'until-day': '8', 'until-month': '2', 'until-year': '2027' }
    expect((await site.post(paths.wait.to(here()), { as: amara, fields: until })).status).toBe(303)
    expect(words(await see(paths.concern.to(here()), amara))).toContain('You asked to wait until Monday 8 February')
    expect((await site.post(paths.wait.to(here()), { as: amara, fields: {} })).status).toBe(422)
    expect((await site.post(paths.close.to(here()), { as: amara })).status).toBe(409)
    expect((await site.post(paths.takeBack.to(here()), { as: amara })).status).toBe(303)
    expect(words(await see(paths.concern.to(here()), amara))).toContain('You took this back on')
  })
})

describe('asking the named contact', () => {
  test('[RED-10] the family asks, sees by when, and reads the answer', async () => {
    await see(paths.questions.to({ child }), amara)
    const asked = await site.post(paths.questions.to({ child }), { as: amara, fields: { words: 'Who comes now?' } })
    expect(asked.status).toBe(303)
    expect(words(await see(paths.questions.to({ child }), amara))).toContain('Answer by Friday 27 November')
    expect(words(await see(paths.deskConcerns.to(), priya))).toContain('Who comes now?')
    const desk = await see(paths.deskQuestions.to({ child }), priya)
    const action = /action="([^"]+questions\/[^"]+)"/.exec(desk)?.[1] ?? ''
    expect((await site.post(action, { as: priya, fields: { words: 'Denise, on Thursdays.' } })).status).toBe(303)
    expect(words(await see(paths.questions.to({ child }), amara))).toContain('Denise, on Thursdays.')
    expect((await site.post(paths.questions.to({ child }), { as: amara, fields: { words: '' } })).status).toBe(422)
  })
})

describe('other voices', () => {
  test('[RED-1] a young person raises their own, in their own space', async () => {
    const page = await see(paths.raise.to({ child }, { commitment: some.talkTime }), kofiHimself)
    expect(page).toContain('Something is not right for you')
    const sent = await site.post(paths.raise.to({ child }), {
      as: kofiHimself,
      fields: { commitment: some.talkTime, words: 'I waited.' },
    })
    expect(sent.status).toBe(303)
    expect(await see(sent.location ?? '', kofiHimself)).toContain('t-page--own')
    expect((await site.get(sent.location ?? '', { as: amara })).status).toBe(404)
  })

  test('[RED-3] one told by phone is written down in their name, with the clock from the day they said it', async () => {
    await see(paths.deskRaise.to({ child }), priya)
    const fields = {
      who: some.gareth,
      how: 'phone',
      'saidOn-day': '18',
      'saidOn-month': '11',
      'saidOn-year': '2026',
      words: 'Nobody told me about the trip.',
    }
    const sent = await site.post(paths.deskRaise.to({ child }), { as: priya, fields })
    expect(sent.status).toBe(303)
    const path = sent.location ?? ''
    expect(words(await see(path, priya))).toContain('Gareth Mensah, Kofi’s father')
    expect(words(await see(path.replace('/desk/', '/my/'), gareth))).toContain('By Wednesday 2 December')
    const stranger = { ...fields, who: some.jo }
    expect((await site.post(paths.deskRaise.to({ child }), { as: priya, fields: stranger })).status).toBe(404)
  })

  test('every family page is there in easy read', async () => {
    const easy = { as: amara, headers: { cookie: undefined } }
    for (const path of [paths.concerns.to({ child }), paths.concern.to(here()), paths.questions.to({ child })])
      expect((await site.get(`${path}?language=en-easy`, { as: easy.as })).status).toBe(200)
  })
})
