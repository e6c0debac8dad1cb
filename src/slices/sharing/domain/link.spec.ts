import { describe, expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import type { GiveLink, OpenLink } from './commands.ts'
import type { LinkEvent } from './events.ts'
import { type LinkContext, link } from './link.ts'

const kofi = personId('00000000-0000-4000-8000-0000000000c1')
const amara = personId('00000000-0000-4000-8000-000000000011')
const otherParent = personId('00000000-0000-4000-8000-000000000012')
const shaw = personId('00000000-0000-4000-8000-000000000013')
const id = 'e0000000-0000-4000-8000-000000000001'

const day = { today: plainDate('2026-11-30'), packs: testPacks() }
const asAmara: LinkContext = { ...day, me: { person: amara, standing: 'parent', age: 15 } }
const asOther: LinkContext = { ...day, me: { person: otherParent, standing: 'parent', age: 15 } }
const asKofi: LinkContext = { ...day, me: { person: kofi, standing: 'child', age: 15 } }
const asShaw: LinkContext = { ...day, me: { person: shaw, standing: 'in-charge', age: 15 } }
const asStranger: LinkContext = day

const giveLink: GiveLink = {
  ...{ type: 'GiveLink', link: id, what: 'record', withPrivate: false, passcode: 'suggested', days: 14 },
}
const said = { link: id, audience: 'family-and-author' } as const
const linkGiven: LinkEvent = {
  type: 'LinkGiven',
  data: {
    ...said,
    ...{ what: 'record', withPrivate: false, passcode: 'suggested', by: amara, isOwn: false },
    ...{ givenOn: plainDate('2026-11-30'), until: plainDate('2026-12-14'), mostWrong: 5 },
  },
}
const ownGiven: LinkEvent = { ...linkGiven, data: { ...linkGiven.data, by: kofi, isOwn: true } }
const mistaken = (left: number): LinkEvent => ({
  type: 'LinkPasscodeMistaken',
  data: { ...said, on: plainDate('2026-11-30'), left },
})
const opened: LinkEvent = { type: 'LinkOpened', data: { ...said, openedOn: plainDate('2026-11-30') } }
const takenBack: LinkEvent = {
  type: 'LinkEnded',
  data: { ...said, endedOn: plainDate('2026-11-30'), because: 'taken-back', by: amara },
}
const right: OpenLink = { type: 'OpenLink', passcodeFits: true, isSeen: true }
const wrong: OpenLink = { ...right, passcodeFits: false }

describe('who gives a link', () => {
  test('[RCD-16] nobody who works with the child', () => given(link, asShaw).when(giveLink).thenRefused('RCD-16'))
  test('[RCD-16] no child younger than 13 by themself', () =>
    given(link, { ...day, me: { person: kofi, standing: 'child', age: 12 } })
      .when(giveLink)
      .thenRefused('RCD-16', 'from the age of 13'))
  test('[RCD-16] a mother, for fourteen days', () => given(link, asAmara).when(giveLink).thenExactly(linkGiven))
  test('[RCD-16] the young person', () => given(link, asKofi).when(giveLink).thenExactly(ownGiven))
  test('[RCD-16] for 90 days at the most', () =>
    given(link, asAmara)
      .when({ ...giveLink, days: 91 })
      .thenRefused('RCD-16', '1 to 90 days'))
  test('[RCD-16] a link is given once', () => given(link, asKofi, linkGiven).when(giveLink).thenRefused('RCD-16'))
  test('[RCD-5] a mother shows nothing her child keeps for few people', () =>
    given(link, asAmara)
      .when({ ...giveLink, withPrivate: true })
      .thenRefused('RCD-5'))
  test('[RCD-5] the young person may show their own', () =>
    given(link, asKofi)
      .when({ ...giveLink, withPrivate: true })
      .thenHappened('LinkGiven'))
})

describe('who takes one back', () => {
  const end = { type: 'EndLink' } as const
  test('[RCD-16] nobody who works with the child', () => given(link, asShaw, linkGiven).when(end).thenRefused('RCD-16'))
  test('[RCD-16] a parent does not take back what the young person gave', () =>
    given(link, asAmara, ownGiven).when(end).thenRefused('RCD-16'))
  test('[RCD-16] whoever gave it', () => given(link, asAmara, linkGiven).when(end).thenExactly(takenBack))
  test('[RCD-16] the other parent', () => given(link, asOther, linkGiven).when(end).thenHappened('LinkEnded'))
  test('[RCD-16] the young person, whoever gave it', () =>
    given(link, asKofi, linkGiven).when(end).thenHappened('LinkEnded'))
  test('[RCD-16] once', () => given(link, asAmara, linkGiven, takenBack).when(end).thenNothing())
})

describe('what it opens', () => {
  test('[RCD-16] nothing after its last day, whatever the passcode', () =>
    given(link, { ...asStranger, today: plainDate('2026-12-15') }, linkGiven)
      .when(right)
      .thenHappened('LinkTriedInVain'))
  test('[RCD-16] on its last day it still opens', () =>
    given(link, { ...asStranger, today: plainDate('2026-12-14') }, linkGiven)
      .when(right)
      .thenHappened('LinkOpened'))
  test('[RCD-16] nothing once it is taken back', () =>
    given(link, asStranger, linkGiven, takenBack).when(right).thenHappened('LinkTriedInVain'))
  test('[RCD-16] nothing once whoever gave it does not see the child any more', () =>
    given(link, asStranger, linkGiven)
      .when({ ...right, isSeen: false })
      .thenExactly({ type: 'LinkTriedInVain', data: { ...said, on: plainDate('2026-11-30'), because: 'unseen' } }))
  test('[RCD-6] that somebody tries what has ended is said once a day', () =>
    given(link, asStranger, linkGiven, takenBack, {
      type: 'LinkTriedInVain',
      data: { ...said, on: plainDate('2026-11-30'), because: 'taken-back' },
    })
      .when(right)
      .thenNothing())
  test('[RCD-6] every opening is written down', () =>
    given(link, asStranger, linkGiven, opened).when(right).thenExactly(opened))
})

describe('a wrong passcode', () => {
  test('[RCD-17] is counted', () => given(link, asStranger, linkGiven).when(wrong).thenExactly(mistaken(4)))
  test('[RCD-17] is counted for the whole life of the link: a right one forgives none', () =>
    given(link, asStranger, linkGiven, mistaken(4), opened, opened).when(wrong).thenExactly(mistaken(3)))
  test('[RCD-17] the fifth ends the link', () =>
    given(link, asStranger, linkGiven, mistaken(4), mistaken(3), mistaken(2), mistaken(1))
      .when(wrong)
      .thenHappened('LinkPasscodeMistaken', 'LinkEnded'))
  test('[RCD-17] after that the right one opens nothing', () => {
    const ended: LinkEvent = {
      type: 'LinkEnded',
      data: { ...said, endedOn: plainDate('2026-11-30'), because: 'passcodes' },
    }
    given(link, asStranger, linkGiven, ended).when(right).thenHappened('LinkTriedInVain')
  })
  test('[RCD-17] of a link that was given under another number that number counts', () => {
    const few: LinkEvent = { ...linkGiven, data: { ...linkGiven.data, mostWrong: 2 } }
    const { answer } = given(link, asStranger, few, mistaken(1)).when(wrong)
    expect(answer).toMatchObject([{ data: { left: 0 } }, { type: 'LinkEnded' }])
  })
})
