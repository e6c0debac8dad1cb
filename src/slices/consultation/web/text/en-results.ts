/** Where people stand, what they share and where they differ: results, one sentence, the report. */
export const results = {
  title: (title: string) =>
    /[?!.]$/.test(title)
      ? `${title} What we share, and where we differ`
      : `${title}: what we share, and where we differ`,
  facts: (people: string, votes: string, statements: string) =>
    `${people} people, ${votes} votes, ${statements} sentences.`,
  nobody: 'Nobody has voted yet. The picture grows as people do.',
  stand: 'Where people stand',
  standWords: (each: number) =>
    `${each === 1 ? 'Each mark is one person' : `Each mark is about ${each} people`}. Near means they voted alike. The groups come from votes, not from who people are.`,
  oneGroup: 'People do not fall into groups here: nobody’s votes stand out from chance.',
  placed: (people: string, least: number) => `In no group yet, with fewer than ${least} votes: ${people}.`,
  you: 'You',
  group: (letter: string, people: string, name: string) =>
    `Group ${letter}, ${people} people${name ? `. What sets it apart most: ${name}` : ''}`,
  label: (groups: string) => `Picture of opinions. ${groups} The tables below say the same.`,
  cares: 'What each group cares about',
  caresWords: 'Sentences on which a group stands out from the others.',
  agreesMore: 'More of them agree than of others:',
  disagreesMore: 'More of them disagree than of others:',
  caresNothing: 'Nothing stands out yet.',
  moreOf: (count: number) => `${count} more sentences`,
  common: 'Common ground',
  commonWords: 'Agreed by most people in every group. Of every 100 who voted: who agree (green), who disagree (grey).',
  commonNone: 'Nothing yet is shared by every group that was heard.',
  bridges: 'Nearly shared',
  bridgesWords: 'Every opinion group agrees, and something is still missing.',
  youngNotHeard: (heard: string, needed: number) => `Young people who have voted on it: ${heard}. It takes ${needed}.`,
  youngDoNotAgree: (most: number) => `Fewer than ${most} of 100 young people agree.`,
  groupDoesNot: (group: string, most: number) => `Fewer than ${most} of 100 agree here: ${group}.`,
  differ: 'Points of difference',
  differWords: 'Worth talking about. Nobody is asked to give way.',
  differNone: 'No clear differences between groups yet.',
  sentence: 'Sentence',
  everyone: 'Everyone',
  orMore: (share: number) => `${share} or more`,
  orLess: (share: number) => `${share} or fewer`,
  ofHundred: (agree: string, disagree: string) => `${agree} agree and ${disagree} disagree, of 100`,
  fewer: (fewest: number) => `fewer than ${fewest}`,
  fewSame: 'Of few people, who may all think the same, shares stop at 20 and 80 of 100.',
  next: 'Answers to every theme',
  nextWords: 'For each theme: we did, we will, or we will not, and why.',
  nextOwed: (who: string) => `${who} owes you this.`,
  by: (day: string) => `By ${day}`,
  heard: 'Who was heard',
  notSaid: 'Did not say',
  several: 'Somebody may be in several groups. People say themselves which: nobody checks.',
  byCard: (group: string, people: string) => `Of these by a card given to that group: ${group}, ${people}.`,
  ways: (phone: string, room: string, paper: string) => `By phone: ${phone}. In a room: ${room}. On paper: ${paper}.`,
  notHeard: 'Not heard enough yet:',
  reach: 'Help us reach them: print cards',
  sure: 'How sure we are',
  sureFew: 'Not sure. Fewer than 30 people have voted.',
  sureSome: (per: number) => `Fairly sure of the large differences. Half of the sentences have ${per} votes or more.`,
  sureGood: (per: number) => `Quite sure. Half of the sentences have ${per} votes or more.`,
  apart: (share: number) => `How far apart the groups stand: ${share} of 100.`,
  sureWho: 'These are the people who took part. Nobody drew them by lot, so they do not speak for everyone.',
  sharper: 'Sharper words',
  sharperWords: (count: string) =>
    `A sentence was changed. ${count} people agreed to the old words; we ask them again.`,
  voteNew: 'Vote on the new words',
  take: 'Take the numbers as a table',
  vote: 'Say what you think',
  quotes: 'In their own words',
}

export const sentence = {
  title: 'One sentence, every number',
  by: 'Who',
  agree: 'Agree',
  disagree: 'Disagree',
  pass: 'Pass',
  /** Small, or next to something small that it would give away. */
  hidden: 'not shown',
  between: 'Of 100, most likely',
  range: (low: number, high: number) => `between ${low} and ${high}`,
  groups: 'By how people vote',
  declared: 'By what people say they are',
  live: 'Could live with it',
  liveWords: (yes: string, onlyIf: string, no: string) => `Yes: ${yes}. Only if: ${onlyIf}. No: ${no}.`,
  wordings: 'How the words changed',
  since: (day: string, why: string) => `Since ${day}. ${why}`,
  first: (day: string) => `As it was first written, ${day}`,
  theme: (theme: string) => `Theme: ${theme}`,
  source: (source: string) => `A sentence to begin with, from ${source}.`,
  back: 'All results',
}

export const report = {
  title: (title: string) => `Report: ${title}`,
  day: (day: string) => `As it stood on ${day}`,
  summary: 'In short',
  shared: (count: number) =>
    count === 0
      ? 'No sentence is shared by every group yet.'
      : count === 1
        ? 'One sentence is shared by every group:'
        : `${count} sentences are shared by every group. Among them:`,
  differ: (count: number) =>
    count === 0
      ? 'No clear differences were found.'
      : count === 1
        ? 'On one sentence groups clearly differ:'
        : `On ${count} sentences groups clearly differ. Among them:`,
  groups: (count: number) =>
    count === 1 ? 'People do not fall into groups.' : `People fall into ${count} groups by how they vote.`,
  byGroup: 'Group by group',
  points: 'Points of debate',
  who: 'Who took part',
  pdf: 'Take it as a PDF',
  data: 'Take the numbers (CSV)',
  quotes: 'In people’s own words',
  quotesWords: 'Chosen by a person. Nobody is named.',
  agreeOf: (agree: string) => `${agree} of 100 agree`,
  method: 'How this was made',
}
