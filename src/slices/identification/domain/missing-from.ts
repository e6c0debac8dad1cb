import { about, type Refusal, refuse } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { isSchoolDay, nearestSchoolDay } from '../../../kernel/working-days.ts'
import type { AskedView, DecideSupport } from './commands.ts'
import { impossibleDay } from './days.ts'
import type { NeedContext } from './need.ts'
import type { RaisedNeed } from './need-state.ts'
import { isHealth, type Party, partyKey } from './party.ts'
import { healthLeadApplies, lookAgainAtLatest } from './rules.ts'

/** Stands before the key of a party, where a refusal is about that party's view. */
export const aboutView = 'view of '

/**
 * Everything a decision cannot be without and this one lacks, in the order in which it is asked: what is tried and a day to
 * look again where it is "not now" (IDN-8), reasons that rest on named expectations (IDN-5), each party's own view or how
 * they were asked (IDN-6, IDN-14), the health lead where one applies (IDN-11), the way to challenge (IDN-7), and a day it
 * can have been decided on (IDN-4). Empty where it may be recorded. Each is about a part of the command, by its name.
 */
export function missingFrom(command: DecideSupport, state: RaisedNeed, context: NeedContext): readonly Refusal[] {
  const wrongDay = impossibleDay('IDN-4', command.decidedOn, context)
  return [
    ...(command.outcome === 'not-now' ? lookingAgain(command, state, context) : []),
    ...reasons(command),
    ...views(command.views, state, context),
    ...(command.wayToChallenge === 'ladder-a'
      ? []
      : [
          about(
            'challenge',
            refuse('IDN-7', 'Say how the family can challenge this.', 'Tick that you have told them.'),
          ),
        ]),
    ...(wrongDay ? [about('decidedOn', wrongDay)] : []),
  ]
}

function lookingAgain(command: DecideSupport, state: RaisedNeed, context: NeedContext): readonly Refusal[] {
  const { tries, lookAgainOn, decidedOn } = command
  const calendar = context.calendarOf(state.setting)
  const atLatest = lookAgainAtLatest(context.packs, calendar, decidedOn)
  const untried =
    !tries || tries.trim() === ''
      ? [refuse('IDN-8', 'Say what you will try meanwhile.', 'It can be something every child can expect.')]
      : []
  const day =
    !lookAgainOn || lookAgainOn <= decidedOn
      ? [refuse('IDN-8', '“Not now” needs a day to look again.', `Choose a day up to ${longDay(atLatest)}.`)]
      : lookAgainOn > atLatest
        ? [refuse('IDN-8', 'That day is too far ahead.', `Look again by ${longDay(atLatest)} at the latest.`)]
        : isSchoolDay(calendar, lookAgainOn)
          ? []
          : [
              refuse(
                'IDN-8',
                `${longDay(lookAgainOn)} is no school day: nobody is there to look again.`,
                `The nearest school day is ${longDay(nearestSchoolDay(calendar, lookAgainOn, atLatest))}.`,
              ),
            ]
  return [...untried.map(each => about('tries', each)), ...day.map(each => about('lookAgainOn', each))]
}

function reasons(command: DecideSupport): readonly Refusal[] {
  const why = refuse(
    'IDN-5',
    'Say why, in words the family can use.',
    'Write what you saw and what it means for the child.',
  )
  const rest = refuse(
    'IDN-5',
    'A reason rests on at least one thing every child can expect.',
    'Choose it from the list.',
  )
  return [
    ...(command.reasons.trim() === '' ? [about('reasons', why)] : []),
    ...(command.restsOn.length === 0 ? [about('restsOn', rest)] : []),
  ]
}

/** Each party's view; silence only counts where they were asked (P8). */
function views(given: readonly AskedView[], state: RaisedNeed, context: NeedContext): readonly Refusal[] {
  const byParty = new Map(given.map(each => [partyKey(each.party), each]))
  const named = new Set(context.parties.map(partyKey))
  const others = given.map(each => each.party).filter(party => !named.has(partyKey(party)))
  const lacking = [...context.parties, ...others].flatMap(party => {
    const no = viewMissing(party, byParty.get(partyKey(party)), state)
    return no ? [about(`${aboutView}${partyKey(party)}`, no)] : []
  })
  const isHealthNamed = [...context.parties, ...others].some(party => party.as === 'health-lead')
  return isHealthNamed || !healthApplies(state, context) ? lacking : [...lacking, missing({ as: 'health-lead' })]
}

function viewMissing(party: Party, given: AskedView | undefined, state: RaisedNeed): Refusal | undefined {
  if (!given) return missing(party)
  if (given.view === 'no-reply')
    return state.asked.some(each => partyKey(each.party) === partyKey(party)) ? undefined : missing(party)
  if (given.view === 'own-words' && !hasSpoken(party, state))
    return refuse(
      'IDN-14',
      'The child has not been heard yet.',
      'Write what they said or showed, or when they were asked.',
    )
  return undefined
}

const hasSpoken = (party: Party, state: RaisedNeed): boolean =>
  (party.as === 'young-person' && state.childSpoke) ||
  state.given.some(each => partyKey(each.party) === partyKey(party))

const healthApplies = (state: RaisedNeed, context: NeedContext): boolean =>
  healthLeadApplies(context.packs, {
    bornOn: context.bornOn,
    on: context.today,
    healthHelps: context.healthHelps,
    raisedByHealth: isHealth(state.raisedBy),
    familyAsked: state.healthAsked,
  })

/** Says whose view is missing, by what they are: who they are by name stands on the page, never in the domain (P2). */
function missing({ as }: Party): Refusal {
  switch (as) {
    case 'health-lead':
      return refuse(
        'IDN-11',
        'A health lead decides with you here, and has not been asked.',
        'Ask them first. If they do not reply, you can decide and say so.',
      )
    case 'young-person':
      return refuse(
        'IDN-14',
        'The child’s own view is missing.',
        'Ask the child in a way that suits them, or write how you asked.',
      )
    case 'parent':
    case 'carer':
      return notHeard('A parent’s or carer’s own view is missing.')
    case 'teacher':
      return notHeard('The class teacher’s view is missing.')
    case 'setting':
      return notHeard('The inclusion lead’s own view is missing.')
    case 'therapist':
    case 'psychologist':
    case 'other':
      return notHeard('The view of someone who works with the child is missing.')
  }
}

const notHeard = (because: string): Refusal =>
  refuse('IDN-6', because, 'Ask them. If there is no reply, give the days and the ways you asked.')
