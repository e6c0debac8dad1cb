/** How often and when we write. Plain, warm, second person, at most 25 words a sentence. */
export const en = {
  my: {
    title: 'When we write to you',
    back: 'Your page',
    lead: 'You choose how often a message tells you that something is new, and when.',
    says: ['A message says only that something is new.', 'It never names your child, a school or a reason.'],
    quiet: ['When nothing is new, nobody writes.', 'Nor when you have been here and seen it.'],
    ask: ['You can always ask your contact.', 'They give you a day by which you hear from them.'],
    often: 'How often should we write?',
    oftenOptions: { day: 'Once a day, if something is new', week: 'Once a week, if something is new', never: 'Never' },
    oftenNeeded: 'Choose how often.',
    weekday: 'Which day suits you?',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    hour: 'At what time?',
    hourOptions: { 8: 'In the morning', 12: 'At midday', 16: 'After school', 19: 'In the evening' },
    noEmail: 'We have no e-mail address for you, so we cannot write. The office can add one. You can always look here.',
    neverMore: 'This is about messages alone. Letters on paper come as before.',
    save: 'Keep this',
    saved: 'Thank you. We write when you chose, and not more often.',
  },
}
export type Text = typeof en
