import type { EasyOf } from '../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  my: {
    duty: {
      'answer-concern': () => 'You get an answer',
      'setting-adds': () => 'The school tells us what it knows',
      'put-right': () => 'We put it right',
      'answer-question': () => 'You get an answer',
    },
    something: child => `Something for ${child}`,
  },
}
