import { type Expectation, listExpectations, type Phase, searchExpectations } from '../../expectations/index.ts'
import type { NeedRow } from '../store/queries.ts'

/** What was said, with the language of the home where it is not English: how the family is spoken with counts too. */
export const saidIn = ({ words = '', homeLanguage }: Pick<NeedRow, 'words' | 'homeLanguage'>): string =>
  homeLanguage && homeLanguage !== 'English' ? `${words} ${homeLanguage}` : words

/** What fits someone's words for a child of this age first, and everything for that age. */
export function expectationsFor(words: string, age: number) {
  const phase = phaseOf(age)
  const all = listExpectations().filter(each => each.phases.includes(phase))
  const fitting = searchExpectations(words, phase).filter(each => each.phases.includes(phase))
  // What fits comes first; then what every child gets, so that there is always something to rest on.
  const rest = all.filter(each => !fitting.includes(each))
  const suggested: readonly Expectation[] = [...fitting, ...rest].slice(0, 6)
  return { suggested, all }
}

const phaseOf = (age: number): Phase =>
  age < 5 ? 'early years' : age < 11 ? 'primary' : age < 16 ? 'secondary' : 'post-16'
