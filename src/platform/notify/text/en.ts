/** Every message we send. None names a child, a school or why: anybody may hold the phone (P15). */
export const en = {
  signIn: {
    subject: 'Your link to Tandem',
    words: (called: string, link: string) =>
      `Hello ${called},\n\nThis link signs you in. It works once, for 15 minutes.\n\n${link}\n\nIf you did not ask for it, you need not do anything.`,
  },
  invited: {
    subject: 'You have been invited to Tandem',
    words: (link: string, code: string, until: string) =>
      `Hello,\n\nSomeone you know has invited you to Tandem.\n\nOpen this link:\n\n${link}\n\nIf it asks for a code, type: ${code}\n\nIt works once, until ${until}. Afterwards they see you in person before anything opens.\n\nIf you do not know what this is, you need not do anything.`,
    text: (link: string, code: string, until: string) =>
      `You have been invited to Tandem. Open ${link} and type the code ${code}. It works once, until ${until}.`,
  },
  news: {
    subject: 'Something is new in Tandem',
    words: (called: string, link: string, often: 'day' | 'week' | 'never', change: string) =>
      `Hello ${called},\n\nSomething is new for you. Look at it when it suits you:\n\n${link}\n\nYou chose to hear from us ${often === 'week' ? 'once a week' : 'once a day'} at most. You can change that, or stop it:\n\n${change}`,
  },
  join: {
    subject: 'Your link to Tandem',
    words: (called: string, link: string) =>
      `Hello ${called},\n\nThis link shows that this address is yours. It works once, for an hour.\n\n${link}\n\nIf you did not ask for it, you need not do anything.`,
  },
}
