/** What links say in a child's story, and on the page of who looked. At most 25 words a sentence. */
export const en = {
  timeline: {
    LinkGiven: 'A link was made to show the record to somebody',
    LinkOpened: 'Somebody opened a link',
    LinkPasscodeMistaken: 'Somebody gave a wrong passcode for a link',
    LinkTriedInVain: 'Somebody tried a link that does not open any more',
    LinkEnded: 'A link was ended',
  },
  my: {
    uses: {
      title: 'Opened by a link',
      lead: 'Someone in your family gave these people a link. They have no account here.',
      who: 'Who they said they are',
      what: 'What happened',
      when: 'When',
      someone: 'Somebody with the link',
      opened: 'opened it',
      mistaken: 'gave a wrong passcode',
      'in-vain': 'tried it after it had ended',
      see: 'See all links, or take one back',
    },
  },
}

export type Text = typeof en
