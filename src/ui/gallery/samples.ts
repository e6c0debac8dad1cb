import type { VNode } from 'preact'
import { h } from 'preact'
import { ChildPage } from './child-page.tsx'
import { Clause } from './clause.tsx'
import { Concern } from './concern.tsx'
import { Deciding } from './deciding.tsx'
import { DecisionLetter } from './decision-letter.tsx'
import { FamilyHome } from './family-home.tsx'
import { FirstDay } from './first-day.tsx'
import { GroupLog } from './group-log.tsx'
import { Home } from './home.tsx'
import { Monday } from './monday.tsx'
import { Both, Mend, NotYet } from './problems.tsx'
import { Profile } from './profile.tsx'

/** A whole page of invented content, for whoever makes the next page. */
export type Sample = { readonly name: string; readonly words: string; readonly draw: () => VNode }

/** Sample pages, in the order of the journey. */
export const samples: readonly Sample[] = [
  { name: 'home', words: 'The public home', draw: () => h(Home, {}) },
  { name: 'family', words: 'A mother’s page', draw: () => h(FamilyHome, {}) },
  { name: 'child', words: 'A child’s own page', draw: () => h(ChildPage, {}) },
  { name: 'profile', words: 'One page for every adult who teaches a child', draw: () => h(Profile, {}) },
  { name: 'monday', words: 'An inclusion lead’s Monday', draw: () => h(Monday, {}) },
  { name: 'first-day', words: 'The first day of a setting', draw: () => h(FirstDay, {}) },
  { name: 'group', words: 'Logging a group', draw: () => h(GroupLog, {}) },
  { name: 'deciding', words: 'Deciding together', draw: () => h(Deciding, {}) },
  { name: 'concern', words: 'A concern, and putting it right', draw: () => h(Concern, {}) },
  { name: 'letter', words: 'A letter', draw: () => h(DecisionLetter, {}) },
  { name: 'mend', words: 'Something to mend', draw: () => h(Mend, {}) },
  { name: 'both', words: 'Two people wrote at once', draw: () => h(Both, {}) },
  { name: 'not-yet', words: 'A rule says not yet', draw: () => h(NotYet, {}) },
  { name: 'clause', words: 'A rule in public', draw: () => h(Clause, {}) },
]

/** The sample of that name, or nothing. */
export const findSample = (name: string): Sample | undefined => samples.find(sample => sample.name === name)
