/** What the front door says. */
export const en = {
  public: {
    title: 'Support and rules, in step',
    hello: 'Support you can count on. A say that counts.',
    lead: 'Tandem is where families, schools and services agree what help a child gets, see if it happened, and put it right when it did not. It is for every child and young person in England who needs something extra.',
    drawing: 'A grown-up and a child ride a tandem bicycle together',
    search: 'What can my child expect?',
    hint: 'Say it your way. No labels needed, no sign-in.',
    find: 'Find',
    walk: 'Walk through as…',
    walkWords: 'Invented people in an invented place. Look at anything, change anything, break nothing.',
    expect: 'What to expect',
    expectWords: (count: number) =>
      `${count} plain promises, from nursery to work. Each says who acts and what you would see.`,
    expectLink: 'Read them',
    rights: 'Your rights today',
    rightsWords: 'The law as it stands, with its time limits. We never hide it behind ours.',
    rightsLink: 'Know your rights',
    rules: 'What is here, and what is not yet',
    rulesWords: 'Everything the report asks for, with what answers it today. Judge us by it.',
    rulesLink: 'See for yourself',
    say: 'Have your say',
    sayWords:
      'What should everyone be able to count on? Vote on sentences, add your own, and see what you share with others.',
    sayLink: 'Take part, no sign-in',
    stands: 'Every page says where it stands',
    lawNow: 'You can insist on it today.',
    agreed: 'The people here have promised it.',
    proposed: 'Not yet. You can say what you think.',
  },
}
