import { test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { concern } from './concern.ts'
import * as some from './testing.ts'

const { its, on, raised, raising, answering } = some
const nothing = [] as const
const day = plainDate

test('[RED-1] two taps are enough: a concern about something agreed needs no words and no plan', () =>
  given(concern, on('2026-11-20', some.asAmara), ...nothing)
    .when(raising())
    .thenExactly(raised()))

test('[RED-1] a concern about something else says what, in any words', () => {
  const elsewhere = { kind: 'else', aboutPeople: [] } as const
  const asked = given(concern, on('2026-11-20', some.asAmara), ...nothing)
  asked.when(raising({ about: elsewhere, words: ' \n ' })).thenRefused('RED-1')
  asked.when(raising({ about: elsewhere, words: 'He eats alone 😞 مرحبا' })).thenHappened('ConcernRaised')
})

test('[RED-1] something cannot have gone wrong on a day still to come', () =>
  given(concern, on('2026-11-20', some.asAmara), ...nothing)
    .when(raising({ sinceOn: day('2026-11-21') }))
    .thenRefused('RED-1'))

test('[RED-1] pressing twice raises one concern', () =>
  given(concern, on('2026-11-20', some.asAmara), raised()).when(raising()).thenNothing())

test('[RED-3] a school has ten of its own school days: half-term does not count', () =>
  given(concern, on('2026-10-16', some.asAmara), ...nothing)
    .when(raising({ owedBy: some.oakfield, saidOn: day('2026-10-16'), sinceOn: day('2026-10-16') }))
    .thenExactly(
      raised({
        owedBy: some.oakfield,
        sinceOn: day('2026-10-16'),
        answerDueOn: day('2026-11-06'),
        settingAddsBy: day('2026-10-23'),
      }),
    ))

test('[RED-3] a concern told on paper on Friday and typed on Monday has its clock from Friday', () =>
  given(concern, on('2026-11-23', some.asPriya), ...nothing)
    .when(raising({ saidOn: day('2026-11-20') }))
    .thenExactly(raised()))

test('[RED-2] the setting that was copied adds what it knows, and nobody else adds for it', () => {
  const words = 'Kofi asked at the door. We told him Jo is not cross.'
  given(concern, on('2026-11-23', some.asPriya), raised())
    .when({ type: 'AddForSetting', words })
    .thenExactly({ type: 'SettingAdded', data: { ...its, addedBy: some.priya, words } })
  given(concern, on('2026-11-23', some.asJo), raised()).when({ type: 'AddForSetting', words }).thenRefused('RED-2')
  given(concern, on('2026-11-23', some.asPriya), raised())
    .when({ type: 'AddForSetting', words: ' ' })
    .thenRefused('RED-2')
})

test('[RED-2] the answer is owed by the therapy service, so the school cannot give it', () =>
  given(concern, on('2026-11-24', some.asPriya), raised()).when(answering).thenRefused('RED-2'))

test('[RED-9] raising a concern changes nothing but the concern: no event of it touches what was agreed', () =>
  given(concern, on('2026-11-20', some.asAmara), ...nothing)
    .when(raising())
    .thenHappened('ConcernRaised'))

test('[RED-1] the child and the one who gives the support say their part in the same thread', () =>
  given(concern, on('2026-11-25', some.asPriya), raised())
    .when({ type: 'AddWords', voice: 'child', words: 'No Talk Time. I waited by the door.', saidBy: some.gareth })
    .thenExactly({
      type: 'WordsAdded',
      data: { ...its, addedBy: some.gareth, voice: 'child', words: 'No Talk Time. I waited by the door.' },
    }))
