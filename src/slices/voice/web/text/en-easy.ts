import type { EasyOf } from '../../../../platform/i18n/texts.ts'
import { en } from './en.ts'

/** Easy read: short sentences, one thought each, everyday words. */
export const enEasy: EasyOf<typeof en> = {
  ...en,
  titles: {
    today: 'How was school today?',
    known: 'Do grown-ups know you?',
    respected: 'Are people kind to you?',
    'listened-to': 'Do people listen to you?',
    safe: 'Do you feel safe?',
    belonging: 'Do you feel you fit in?',
    'joining-in': 'Can you join in?',
    thriving: 'Is it going well for you?',
  },
  seesNot: 'Teachers do not see it. Your family do not see it. Nobody counts your faces.',
  seesNobody: 'So nobody knows if you need help. Please tell someone. Nobody may be cross with you.',
  seesExcept: 'A judge may say: somebody must look, to keep a person safe. Nobody else may look.',
  keptNowTell: 'Your face is kept. Only you see it. Who do you want to tell?',
  enough: 'Thank you. You can stop now.',
  enoughMore: 'Your faces are kept. Only you see them.',
  another: 'Ask me again',
  beforeOnly: 'Only you see these. If you take one back, it is gone.',
  hard: (day: string) => `${day} was hard. Do you want to talk?`,
  hardTell: 'Yes',
  answers: 'See the answers',
}
