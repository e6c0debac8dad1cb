import type { PlainDate } from '../../../kernel/plain-date.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { Reading } from './consensus/picture.ts'
import type { Limits } from './shown-counts.ts'

const pack = (packs: Packs) => packs.for('consultation')
const everyDay = {}

/** How many letters a sentence may have, and how many of one's own may wait to be read. */
export const limitsOfStatements = rule('CON-3', (packs: Packs) => ({
  letters: pack(packs).number('CON-3.letters'),
  waiting: pack(packs).number('CON-3.most-waiting'),
}))

/** How many votes a minute one participant may give: nobody reads faster. */
export const votesAMinute = rule('CON-2', (packs: Packs) => pack(packs).number('CON-2.votes-a-minute'))

/** How many people without a code may start on one phone, one after the other. */
export const peopleAPhone = rule('CON-12', (packs: Packs) => pack(packs).number('CON-12.people-a-phone'))

/** By which day a new sentence has been read by a person. */
export const readBy = rule('CON-7', (packs: Packs, addedOn: PlainDate) =>
  dayAfter(pack(packs).duration('CON-7.read-within'), addedOn, everyDay),
)

/** By which day what was said is answered, once a dialogue has ended. */
export const answersBy = rule('CON-10', (packs: Packs, until: PlainDate) =>
  dayAfter(pack(packs).duration('CON-10.answered-within'), until, everyDay),
)

/** With fewer people a number is not shown: it could be somebody. */
export const fewestShown = rule('CON-9', (packs: Packs) => pack(packs).number('CON-9.fewest-shown'))

/** What of a count may be shown: no number below `fewest`, and nothing that tells what all of a few think. */
export const limitsShown = rule(['CON-9', 'CON-14'], (packs: Packs): Limits => {
  const { number } = pack(packs)
  return { fewest: number('CON-9.fewest-shown'), few: number('CON-14.few') }
})

/** Between which shares of a hundred that of a few is shown. */
export const shareOfFew = rule('CON-14', (packs: Packs) => ({
  least: pack(packs).number('CON-14.at-least-of-100'),
  most: pack(packs).number('CON-14.at-most-of-100'),
}))

/** Where fewer voted, a share is rounded to ten: it cannot be counted back. */
export const roundedBelow = rule('CON-9', (packs: Packs) => pack(packs).number('CON-9.rounded-below'))

/** How the votes are read: groups, common ground, and the floor for young people. */
export const readingOf = rule(['CON-4', 'CON-5', 'CON-6'], (packs: Packs): Reading => {
  const { number } = pack(packs)
  return {
    votesToBePlaced: number('CON-5.votes-to-be-placed'),
    mostGroups: number('CON-5.most-groups'),
    smallestGroup: number('CON-5.smallest-group'),
    clearer: number('CON-5.clearer-by'),
    most: number('CON-4.agree-of-100'),
    heard: number('CON-4.heard'),
    youngHeard: number('CON-6.young-people-heard'),
  }
})
