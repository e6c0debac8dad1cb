import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type Fields, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import type { NeedCommand } from '../../identification/domain/commands.ts'
import { identificationPaths } from '../../identification/index.ts'
import { runNeed } from '../../identification/store/run-need.ts'
import { identification } from '../../identification/wiring.ts'
import { record } from '../../record/wiring.ts'
import { supportPaths } from '../../support/index.ts'
import { support } from '../../support/wiring.ts'
import * as some from '../domain/testing.ts'
import { amara, jo, layKofisWorld, layTalkTime, marcus, priya } from '../store/testing.ts'
import { eachDay } from '../tasks/each-day.ts'
import { redress } from '../wiring.ts'
import * as paths from './paths.ts'

const child = some.kofi
const ruth = anActor('head', { person: some.ruth, forBody: some.oakfield })
let site: TestSite
/** The day it is: a test moves it on. */
let at = '2026-11-20T12:00:00Z'
beforeAll(async () => {
  const clock = { now: () => stoppedClock(at).now(), today: () => stoppedClock(at).today() }
  site = await testSite([identification, record, support, redress], { clock })
  await layKofisWorld(site.here)
  await layTalkTime(site.here)
})
afterAll(() => site.close())

const send = async (path: string, as: Actor, fields: Fields = {}) => {
  const answer = await site.post(path, { as, fields })
  if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${answer.html.replace(/<[^>]+>/g, ' ')}`)
  return answer.location ?? ''
}
const wordsOf = async (path: string, as: Actor): Promise<string> => {
  const shown = await site.get(path, { as })
  expect(shown.status, path).toBe(200)
  return shown.html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}
const raise = async (fields: Fields) => {
  const location = await send(paths.raise.to({ child }), amara, fields)
  return { child, concern: location.split('/').at(-1) ?? '' }
}
const open = () =>
  site.here.lay(`select kind, due_on::text as due from read.duty where ended_on is null order by kind, due_on`)
const dayOf = (name: string, day: string): Fields => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}
const answering = (but: Fields = {}): Fields => ({
  outcome: 'upheld',
  reasons: 'Two sessions did not happen. There was no cover. We are sorry.',
  restsOn: ['4.1'],
  'remedies[0].what': 'Two more sessions of Talk Time',
  'remedies[0].kind': 'back-provision',
  'remedies[0].owner': `${some.therapies}:${some.jo}`,
  ...dayOf('remedies[0].by', '2026-12-10'),
  nextStep: 'If you are not happy, the local partnership looks at it.',
  ...but,
})

test('[RED-5] from two taps to put right: what the answer promises is agreed, told once, and closed by the family', async () => {
  const its = await raise({ commitment: some.talkTime })
  await send(paths.deskAdd.to(its), priya, { words: 'I told Kofi that Jo is not cross.', whose: 'mine' })
  await send(paths.deskAnswer.to(its), marcus, answering())
  expect(await open()).toContainEqual({ kind: 'put-right', due: '2026-12-10' })
  const [remedy] = await site.here.lay(`select remedy from read.remedy where concern = $1`, [its.concern])
  const commitment = String(remedy?.remedy)
  const agreed = await wordsOf(supportPaths.agreed.to({ child }), amara)
  expect(agreed).toContain('Two more sessions of Talk Time')

  at = '2026-12-10T15:00:00Z'
  const day = plainDate('2026-12-10')
  await send(supportPaths.deskTell.to({ child, commitment, day }), jo, { what: 'happened', good: 'He led the game.' })
  const shown = await wordsOf(paths.concern.to(its), amara)
  expect(shown).toContain('Happened, Thu 10 Dec')
  expect(shown).toContain('Is it put right?')
  expect((await open()).filter(each => each.kind === 'put-right')).toEqual([])

  await send(paths.close.to(its), amara)
  expect(await wordsOf(paths.concern.to(its), amara)).toContain('You closed this on Thursday 10 December')
  expect((await site.post(paths.close.to(its), { as: amara })).status).toBe(409)
})

test('[RED-4] one that is not upheld has reasons all the same, and the next step is the family’s', async () => {
  const its = await raise({ commitment: some.talkTime, words: 'Nobody came.' })
  const { 'remedies[0].what': _, 'remedies[0].kind': __, 'remedies[0].owner': ___, ...rest } = answering()
  const none = { 'remedies[0].by-day': '', 'remedies[0].by-month': '', 'remedies[0].by-year': '' }
  await send(paths.deskAnswer.to(its), marcus, { ...rest, ...none, outcome: 'not-upheld', reasons: 'It was moved.' })
  const shown = await wordsOf(paths.concern.to(its), amara)
  expect(shown).toContain('It was moved.')
  expect(shown).toContain('Take step 2')
  // Nothing was put right: the page does not say so, nor wait for what has come.
  expect(shown).toContain('I have read it: close it')
  expect(shown).not.toContain('It is put right')
  expect(shown).toContain('The answer lists nothing more to be done.')
  await send(paths.takeStep.to(its), amara)
  expect(await wordsOf(paths.concern.to(its), amara)).toContain('Wrenshire Inclusion Partnership answers you')
  const further = await wordsOf(paths.concern.to(its), amara)
  expect(further).toContain('Step 3 is not set up yet. The partnership’s independent reviewer looks instead')
  expect(further).not.toContain('Step 3 is open to you')
})

test('[RED-5] more sessions that nobody is in post to give are refused in words, and what was typed is kept', async () => {
  const its = await raise({ commitment: some.talkTime, words: 'Nobody is there.' })
  const post = 'update read.commitment set owner_person = $2 where commitment = $1'
  await site.here.lay(post, [some.talkTime, null])
  const more = { 'remedies[0].what': 'More sessions of Talk Time', 'remedies[0].kind': 'commitment' }
  const fields = answering({
    ...more,
    'remedies[0].owner': String(some.therapies),
    ...dayOf('remedies[0].by', '2027-03-10'),
  })
  const answer = await site.post(paths.deskAnswer.to(its), { as: marcus, fields })
  expect([answer.status, answer.html.includes('Nobody is in post to give this')]).toEqual([409, true])
  expect((await site.get(paths.deskAnswer.to(its), { as: marcus })).html).toContain('More sessions of Talk Time')
  await site.here.lay(post, [some.talkTime, some.jo])
  await send(paths.takeBack.to(its), amara)
})

test('[RED-1] a concern with nothing in it is asked for in other words than its own label', async () => {
  const empty = await site.post(paths.raise.to({ child }), { as: amara, fields: { words: ' ' } })
  expect(empty.status).toBe(422)
  expect(empty.html).toContain('Write a few words about what is not right.')
})

test('[RED-7] a clock that was missed moves it on by itself, unless the family said wait', async () => {
  const moves = await raise({ commitment: some.talkTime, words: 'Again.' })
  const waits = await raise({ words: 'The lunch hall is too loud.' })
  await send(paths.wait.to(waits), amara, dayOf('until', '2027-02-12'))
  at = '2027-02-01T09:00:00Z'
  await site.here.write(anActor('partnership-officer', { person: some.hilary, forBody: some.partnership }), act =>
    eachDay(act),
  )
  const moved = await wordsOf(paths.concern.to(moves), amara)
  expect(moved).toContain('It moved on by itself to Wrenshire Inclusion Partnership')
  expect(await wordsOf(paths.concern.to(waits), amara)).toContain('You asked to wait until Friday 12 February')
})

test('[RED-6] [IDN-9] a decision that was not right is opened again, by someone who did not decide it', async () => {
  const need = randomUUID()
  await site.here.write(priya, async act => {
    const run = async (command: NeedCommand) => {
      const done = await runNeed(act, child, need, command)
      if (!done || isRefusal(done)) throw new Error(JSON.stringify(done))
    }
    const lead = { as: 'setting', person: some.priya, body: some.oakfield } as const
    const mother = { as: 'parent', person: some.amara } as const
    await run({
      type: 'RaiseNeed',
      need,
      setting: some.oakfield,
      raisedBy: lead,
      words: 'He waits too long to speak.',
      language: 'English',
      saidOn: act.today,
      homeLanguage: 'Twi',
      interpreter: 'no',
    })
    await run({
      type: 'HearChild',
      language: 'English',
      words: 'Wait for me',
      ways: ['talking'],
      pictures: [],
      on: act.today,
    })
    const health = { as: 'health-lead', person: some.jo, body: some.therapies } as const
    await run({ type: 'AskForView', party: health, means: 'in person', on: act.today })
    await run({
      type: 'DecideSupport',
      outcome: 'not-now',
      reasons: 'We have not yet tried waiting.',
      restsOn: ['6.2'],
      views: [
        { party: { as: 'young-person' }, view: 'own-words' },
        { party: mother, view: 'sees-differently', words: 'He has waited long enough.' },
        { party: { as: 'parent', person: some.gareth }, view: 'agrees' },
        { party: health, view: 'agrees' },
        { party: lead, view: 'agrees' },
      ],
      wayToChallenge: 'ladder-a',
      decidedOn: act.today,
      tries: 'Count to ten.',
      lookAgainOn: plainDate('2027-04-12'),
    })
  })
  const its = await raise({ need })
  const asked = await wordsOf(paths.concern.to(its), amara)
  expect(asked).toContain('“Not now” is not right')
  expect(asked).toContain('Someone at Oakfield who did not decide looks again')
  expect((await site.get(paths.deskAnswer.to(its), { as: priya })).status).toBe(409)
  expect(await wordsOf(paths.deskConcern.to(its), priya)).toContain('Ruth Adeyemi-Clarke')
  const form = (await site.get(paths.deskAnswer.to(its), { as: ruth })).html
  const ticks = [...form.matchAll(/<input type="checkbox"[^>]*name="restsOn"[^>]*>/g)].map(([tick]) => tick)
  // What the decision rested on stands first, ticked; the rest is hers to choose.
  expect(ticks[0]).toMatch(/value="6\.2".*checked/)
  expect(ticks.filter(tick => tick.includes('checked'))).toHaveLength(1)
  await send(paths.deskAnswer.to(its), ruth, {
    outcome: 'upheld',
    reasons: 'Waiting was tried.',
    restsOn: ['4.1'],
    nextStep: 'We decide again.',
  })
  expect(await site.here.lay(`select status, reopened_because from read.need where need = $1`, [need])).toMatchObject([
    { status: 'open', reopened_because: 'concern-upheld' },
  ])
  await wordsOf(identificationPaths.need.to({ child, need }), amara)
})
