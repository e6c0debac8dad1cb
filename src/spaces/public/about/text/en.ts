/** What stands behind the public pages: how they can be used, and what may be taken. Nothing here is claimed that is not kept. */
export const en = {
  public: {
    accessibility: {
      title: 'Accessibility',
      lead: 'We want everyone to be able to use every page. Here is what we do, and what we have not done yet.',
      can: 'What you can do',
      cans: [
        'Use every page without a mouse, and without scripts.',
        'Zoom in as far as you need. Words wrap, and nothing is cut off.',
        'Use a screen reader. Every mark has a word, and every row of beads a sentence.',
        'Print any page: what is only for pressing is left out on paper.',
        'Read your own pages in easy read: choose “Easy read” at the top of a family page.',
        'Press “Listen” on a family page to hear it, where your phone or computer can speak.',
        'Stop at any time. What you typed in a long form is kept for you.',
      ],
      how: 'How we know',
      howWords:
        'Each page is checked by machine against the rules of HTML. The main journeys are walked in a real browser, on a phone and on a laptop. There axe checks most of WCAG 2.2, level AA.',
      not: 'What we have not done yet',
      nots: [
        'Disabled people have not tested these pages with us yet. A machine finds only part of what gets in the way.',
        'Nobody outside has checked them. Until somebody does, we do not claim that every rule is met.',
        'Easy read is there for families and young people. Pages for workers and the public are in plain English only.',
        'Pages are in English. Words a family gives in another language are kept as they were said, with the translator’s name.',
        'There is no British Sign Language yet.',
        '“Listen” uses the voice of your own phone or computer. We cannot choose how good it is.',
      ],
      law: 'If something stops you',
      lawWords:
        'Tell the school, service or council that offers you Tandem. They are responsible for it, and owe you what is here in a form you can use.',
      enforce:
        'If they do not help, the Equality Advisory and Support Service can. It is free and independent, and knows the law.',
      call: 'Call 0808 800 0082',
      other: 'Another way',
      otherWords:
        'A worry and a child’s own words can be told by phone, on paper or at the school gate. Somebody types it, reads it back, and the same days count.',
      dated: 'Written on 25 November 2026, before anyone outside has looked.',
    },
    data: {
      title: 'Open data',
      lead: 'What is public here is free to take and to build on. None of it names a child.',
      expectations: 'What everyone can expect',
      expectationsWords: (count: number, version: string) =>
        `All ${count}, with who acts, how often and what you would see. Version ${version}, as JSON, under CC BY 4.0.`,
      take: 'Take it',
      rules: 'The rules',
      rulesWords: 'Each clause has an address that does not change, such as',
      requirements: 'What the report asks for',
      requirementsWords: 'One table. Each row has its number as an id, and says whether it is answered.',
      code: 'The program',
      codeWords: 'Under the Apache 2.0 licence: use it, change it, run your own.',
    },
  },
}
export type Words = (typeof en)['public']
