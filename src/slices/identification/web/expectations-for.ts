import { type Expectation, listExpectations, type Phase, searchExpectations } from '../../expectations/index.ts'
import type { NeedRow } from '../store/queries.ts'

/**
 * What fits the family's words and the child's for a child of this age first, and everything for that age. The language
 * of the home is looked for by itself, so that how a family is spoken with never crowds out what they said.
 */
export function expectationsFor(
  { words = '', homeLanguage = '' }: Pick<NeedRow, 'words' | 'homeLanguage'>,
  childWords: readonly string[],
  age: number,
) {
  const phase = phaseOf(age)
  const all = listExpectations().filter(each => each.phases.includes(phase))
  const spoken = homeLanguage.toLowerCase() === 'english' ? '' : homeLanguage
  const fitting = [words, ...childWords, spoken]
    .flatMap(each => searchExpectations(each, phase))
    .filter(each => each.phases.includes(phase))
  // What fits comes first; then what every child gets, so that there is always something to rest on.
  const suggested: readonly Expectation[] = [...new Set([...fitting, ...all])].slice(0, 6)
  return { suggested, all }
}

const phaseOf = (age: number): Phase =>
  age < 5 ? 'early years' : age < 11 ? 'primary' : age < 16 ? 'secondary' : 'post-16'
