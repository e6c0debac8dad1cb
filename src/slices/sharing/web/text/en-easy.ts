import type { EasyOf } from '../../../../platform/i18n/texts.ts'
import type { Text } from './en.ts'

export const enEasy: EasyOf<Text> = {
  timeline: {
    LinkGiven: 'Someone made a link to show the record',
    LinkOpened: 'Someone opened a link',
    LinkPasscodeMistaken: 'Someone gave a wrong passcode',
    LinkTriedInVain: 'Someone tried an old link',
    LinkEnded: 'A link was ended',
  },
  my: {
    uses: {
      title: 'Opened by a link',
      lead: 'Your family gave these people a link.',
      who: 'Who they said they are',
      what: 'What happened',
      when: 'When',
      someone: 'Someone with the link',
      opened: 'opened it',
      mistaken: 'gave a wrong passcode',
      'in-vain': 'tried an old link',
      see: 'See all links. You can stop one.',
    },
  },
}
