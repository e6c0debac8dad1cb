import type { EasyOf } from '../../../../platform/i18n/texts.ts'
import { en } from './en.ts'
import { easyLaw } from './en-easy-law.ts'
import { easyMy } from './en-easy-my.ts'

/** Easy read: shorter words, one thought a sentence. Complete for everything on /my. */
export const enEasy: EasyOf<typeof en> = {
  duty: {
    'answer-concern': () => 'You get an answer',
    'setting-adds': () => 'The school tells us what it knows',
    'put-right': () => 'We put it right',
    'answer-question': () => 'You get an answer',
  },
  my: easyMy,
  law: easyLaw,
  timeline: en.timeline,
}
