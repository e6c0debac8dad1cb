import type { Account } from '../src/platform/auth/accounts.ts'
import type { Space } from '../src/platform/web/ask.ts'
import { demoChildren } from './children.ts'
import { demoFamilies, demoWorkers } from './people.ts'
import { actorOf } from './teller.ts'

/** The people anybody may walk through as: at most twelve. */
const offered: readonly {
  readonly slug: string
  readonly title: string
  readonly words: string
  readonly portrait?: string
}[] = [
  { slug: 'kofi', title: 'Kofi, 8', words: 'Makes his own page. Says what helps.', portrait: 'kofi' },
  {
    slug: 'amara',
    title: 'Amara, Kofi’s mother',
    words: 'Sees what was agreed, what happened, and who owes what.',
    portrait: 'amara',
  },
  {
    slug: 'farzaneh',
    title: 'Farzaneh, Mila’s mother',
    words: 'Speaks Dari. A decision about Mila is due this week.',
    portrait: 'farzaneh',
  },
  { slug: 'leah', title: 'Leah, 15', words: 'Chooses who sees what. Has asked for a change.', portrait: 'leah' },
  {
    slug: 'priya',
    title: 'Priya, inclusion lead (SENCO)',
    words: 'A whole school, one Monday, ten minutes.',
    portrait: 'priya',
  },
  {
    slug: 'daniel',
    title: 'Mr Shaw, class teacher',
    words: 'Hears a worry at the gate, and reads it back.',
    portrait: 'daniel',
  },
  {
    slug: 'denise',
    title: 'Denise, teaching assistant',
    words: 'Logs one group, once, for every child in it.',
    portrait: 'denise',
  },
  {
    slug: 'jo',
    title: 'Jo, speech therapist',
    words: 'One group, children of three areas, no forms in the evening.',
    portrait: 'jo',
  },
  { slug: 'marcus', title: 'Marcus, leads the therapy team', words: 'Owes an answer, and has a post nobody fills.' },
  { slug: 'ruth', title: 'Mrs Adeyemi-Clarke, head', words: 'Looks again when someone disagrees.' },
  {
    slug: 'hilary',
    title: 'Hilary, chairs the partnership',
    words: 'Decides with others, with reasons that hold.',
    portrait: 'hilary',
  },
  { slug: 'bethan', title: 'Bethan, first day as SENCO', words: 'Nothing here yet. See how it begins.' },
]

const spacesOf = (slug: string): readonly Space[] =>
  demoWorkers.some(worker => worker.slug === slug) ? ['desk'] : ['my']

/** Everyone in the region may sign in; twelve are offered by name. */
export const demoAccounts: readonly Account[] = [
  ...demoWorkers,
  ...demoFamilies.filter(each => !each.jobWords),
  ...demoChildren,
].map(person => {
  const actor = actorOf(person.slug)
  const order = offered.findIndex(each => each.slug === person.slug)
  const shown = offered[order]
  return {
    person: actor.person,
    areas: actor.areas,
    called: 'called' in person ? person.called : (person.knownAs ?? person.given),
    asRole: actor.as,
    spaces: spacesOf(person.slug),
    email: `${person.slug}@example.org`,
    ...(actor.forBody && { forBody: actor.forBody }),
    ...(shown && { demoSlug: shown.slug, demoTitle: shown.title, demoWords: shown.words, demoOrder: order }),
    ...(shown?.portrait && { portrait: shown.portrait }),
  }
})
