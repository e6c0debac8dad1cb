/** The page behind *I need help now*. */
export const en = {
  my: {
    title: 'Help, right now',
    brand: 'Help now',
    back: 'Back to my page',
    lead: 'You have done the right thing by looking. Choose what is easiest.',
    seesTitle: 'Nobody sees that you opened this page.',
    sees: 'We do not write it down. Your phone may still remember it.',
  },
}

export type HelpWords = (typeof en)['my']
