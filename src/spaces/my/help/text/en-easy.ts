import type { EasyOf } from '../../../../platform/i18n/texts.ts'
import type { en } from './en.ts'

/** The same in easy read. */
export const enEasy: EasyOf<typeof en> = {
  my: {
    title: 'Help, right now',
    brand: 'Help now',
    back: 'Back to my page',
    lead: 'It is good that you looked here. Choose one.',
    seesTitle: 'Nobody knows you opened this page.',
    sees: 'We do not keep it. Your phone may remember it.',
  },
}
