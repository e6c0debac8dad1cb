import { rule } from '../../../policy/rule.ts'
import { type Expectation, readers } from './expectation.ts'

/** What an expectation still lacks before it may be published: each wording, who acts, how often, what to see and say. */
export const missingFrom = rule('EXP-2', (expectation: Expectation): readonly string[] => [
  ...readers.filter(reader => expectation.wordings[reader].trim() === '').map(reader => `words for ${reader}`),
  ...(expectation.whoActs.trim() === '' ? ['who acts'] : []),
  ...(expectation.rhythm.trim() === '' ? ['how often'] : []),
  ...(expectation.youWouldSee.length === 0 ? ['what you would see'] : []),
  ...(expectation.ifMissing.trim() === '' ? ['how to say it is missing'] : []),
  ...(expectation.evidence.length === 0 ? ['evidence'] : []),
])
