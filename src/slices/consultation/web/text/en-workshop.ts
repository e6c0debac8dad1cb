/** A dialogue in a room: how it goes, the cards, and what a hall looks at. */
export const workshop = {
  title: 'Do it in a room',
  lead: 'About ninety minutes, with up to thirty people. It works on one laptop, and on paper where there is no signal.',
  agenda: 'The ninety minutes',
  steps: [
    {
      term: '10 minutes',
      words: 'Welcome. Say what it is about, in both ways of telling. Say what becomes of it, and by when.',
    },
    {
      term: '20 minutes',
      words: 'Vote alone and in silence: on a phone by the code, or on paper cards. Young people first choose how.',
    },
    { term: '10 minutes', words: 'Add sentences: what is missing? The reader lets them through at once.' },
    { term: '15 minutes', words: 'Look at the picture together. Nobody has to say where they stand.' },
    {
      term: '20 minutes',
      words: 'Talk in mixed threes about one point of difference. Each says back what they heard.',
    },
    { term: '10 minutes', words: 'Sharpen the words of two sentences, and vote again.' },
    { term: '5 minutes', words: 'Say what was shared, what was not, and who answers by when.' },
  ],
  roles: 'Who does what',
  roleList: [
    { term: 'Host', words: 'Welcomes people, keeps time, and takes no side.' },
    { term: 'Reader', words: 'Reads new sentences, lets them through or says why not.' },
    { term: 'Scribe', words: 'Types in paper votes, and writes down what was said about each difference.' },
    {
      term: 'Companion',
      words: 'Sits with anybody who would rather not read or type. Young people choose their own.',
    },
  ],
  needs: 'What you need',
  needList: [
    'A laptop with this running on it, and a screen or a wall.',
    'Cards printed once for each person who votes on paper, and pens.',
    'Young people in their own group and their own time, if they would rather.',
    'A quiet place to go to, and leave to go there without asking.',
  ],
  offline:
    'Without the internet: the laptop runs it alone. Phones reach it over the room’s own Wi-Fi, or everybody uses cards.',
  screenHint:
    'Open the shared screen by the laptop’s address in the room, such as its number on the Wi-Fi. The code then leads phones there.',
  screen: 'Open the shared screen',
  cards: 'Print the cards',
}

export const cards = {
  title: 'Cards to vote on',
  lead: 'Print them, cut them, or leave the sheet whole. Tick one box for each.',
  who: 'I am (tick all that fit):',
  sheet: 'Whoever types these in writes the letters, a colon, and each number with a, d or p.',
  number: (number: number) => `Card ${number}`,
  boxes: '☐ Agree ☐ Disagree ☐ Pass',
}

export const room = {
  title: 'Say what you think',
  scan: 'Point your phone’s camera here',
  code: (title: string) => `A code that opens: ${title}`,
  people: 'people',
  votes: 'votes',
  sentences: 'sentences',
  shared: 'Shared by every group so far',
  nothing: 'Nothing yet.',
  more: (count: number) => (count === 1 ? 'And 1 more sentence.' : `And ${count} more sentences.`),
}
