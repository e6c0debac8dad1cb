import { desk } from './en-desk.ts'

/** What moves say. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  /** What a duty is called, wherever it is shown. */
  duty: {
    'help-at-move': (child: string) => `Something that helps ${child} with the move`,
    'show-move-plan': (child: string) => `${child} and you see the plan for the move`,
  } satisfies Record<string, (child: string) => string>,
  timeline: {
    MoveSaid: 'The next move was written down',
    MoveHelpNamed: 'We said something that helps with the move',
    MoveHelpGiven: 'Something that helps with the move was done',
    MoveHelpDropped: 'Something was left out of the plan for the move',
    MoveDecided: 'We said what becomes of support at the move',
    MovePlanned: 'The plan for the move was made',
    MovePlanSeen: 'Someone saw the plan for the move',
  },
  kinds: {
    class: 'A new class',
    'early-years': 'Starting nursery or with a childminder',
    school: 'Starting school',
    phase: 'The next stage of school',
    setting: 'Another school or nursery',
    area: 'Another area',
    'post-16': 'After Year 11',
    'adult-life': 'Adult life',
  } satisfies Record<string, string>,
  stages: { before: 'Before the move', during: 'On the day', after: 'After the move' },
  my: {
    title: (child: string) => `${child}’s next move`,
    ownTitle: 'My next move',
    lead: (kind: string, to: string, day: string) => `${kind}: ${to}. On ${day}.`,
    making: (setting: string) => `${setting} is making this plan with you.`,
    makingWords:
      'You can say what would help, and what you are afraid of. Nothing you have stops just because of a move.',
    askTitle: 'Is this right for you?',
    askWords: 'Nothing below stops at the move before you, or someone of your family, has seen it here.',
    ownAskWords: 'Nothing below stops at the move before you, or your family, have seen it here.',
    seen: 'I have seen this',
    thanks: 'Thank you. We have written down that you saw it.',
    seenBy: 'Who has seen it',
    sawOn: (name: string, day: string) => `${name}, on ${day}`,
    with: (name: string) => `together with ${name}`,
    noHelp: 'Nothing here yet.',
    who: (name: string, day: string) => `${name}, by ${day}`,
    given: (day: string) => `Done on ${day}`,
    notYet: 'Not done yet',
    dropped: (why: string) => `Left out: ${why}`,
    becomesTitle: 'What happens to what we agreed',
    becomesNone: 'Nothing is agreed now.',
    becomes: {
      continues: (who: string, day: string) => `Goes on with ${who}, until ${day}`,
      replaced: (by: string) => `Something else comes instead: ${by}`,
      'no-longer-needed': 'No longer needed after the move',
    },
    undecided: 'Not decided yet. It goes on as it is.',
    ask: 'Ask for something to change',
    wrong: 'If support is not right',
    home: (child: string) => `${child}’s next move`,
    homeWhen: (day: string) => `On ${day}`,
    homeMaking: 'The plan is being made. Say what would help.',
    homeToSee: 'The plan is made. See what happens to each thing.',
    homeSeen: 'The plan is made, and you have seen it.',
    homeOpen: 'See the plan',
  },
  desk,
}
export type Text = typeof en
