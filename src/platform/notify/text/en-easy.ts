import type { EasyOf } from '../../i18n/texts.ts'
import type { en } from './en.ts'

export const enEasy: EasyOf<typeof en> = {
  signIn: {
    subject: 'Your link to Tandem',
    words: (called, link) =>
      `Hello ${called},\n\nPress this link to sign in. It works one time, for 15 minutes.\n\n${link}\n\nDid you not ask for this? Then do nothing.`,
  },
  invited: {
    subject: 'You are invited to Tandem',
    words: (link, code, until) =>
      `Hello,\n\nSomeone you know invites you to Tandem.\n\nPress this link:\n\n${link}\n\nYour code: ${code}\n\nIt works one time, until ${until}. Then they see you in person.\n\nDo you not know what this is? Then do nothing.`,
    text: (link, code, until) =>
      `You are invited to Tandem. Open ${link}. Your code: ${code}. It works until ${until}.`,
  },
  news: {
    subject: 'Something is new in Tandem',
    words: (called, link, often, change) =>
      `Hello ${called},\n\nSomething is new. Press this link:\n\n${link}\n\nWe write ${often === 'week' ? 'once a week' : 'once a day'}. You chose this. You can change it here:\n\n${change}`,
  },
  join: {
    subject: 'Your link to Tandem',
    words: (called, link) =>
      `Hello ${called},\n\nPress this link. It shows us the address is yours. It works one time, for an hour.\n\n${link}\n\nDid you not ask for this? Then do nothing.`,
  },
}
