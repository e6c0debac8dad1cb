import type { EasyOf } from '../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  my: {
    something: child => `Something for ${child}`,
  },
}
