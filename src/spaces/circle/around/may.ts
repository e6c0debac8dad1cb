import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { Member } from '../../../platform/identity/circle.ts'
import type { Text } from '../text/text.ts'
import type { AroundView } from './around-view.ts'

type Words = Text['my']

/** The young person, a parent or a carer may ask that somebody is invited (ACC-7). */
export const mayAsk = ({ standings }: Pick<AroundView, 'standings'>, words: Words): May =>
  standings.some(each => ['child', 'parent', 'carer'].includes(each))
    ? allowed
    : refuse('ACC-7', words.onlyFamily, words.onlyFamilyInstead)

/** One's own place, or that of somebody who acts for oneself: of no other parent's, and never the child's (ACC-8). */
export const mayEnd = ({ me }: Pick<AroundView, 'me'>, member: Member, words: Words): May =>
  member.standing !== 'child' && (member.person === me || (member.standing === 'adviser' && member.actsFor === me))
    ? allowed
    : refuse('ACC-8', words.notYours, words.notYoursInstead)
