/** The words of who waits: by age, by need, and by who can appeal. */
export const enLabWho = {
  title: 'Who waits',
  lead: 'No way looks good on the average alone. See who waits, and whom a way leaves behind.',
  behindTitle: 'Whom each way leaves behind',
  overall: (of100: string) => `On average, ${of100} of 100 are without help.`,
  worst: (group: string, of100: string) => `It is most for those ${group}: ${of100} of 100.`,
  behind: (groups: string) => `It leaves more without help than no reform does among those: ${groups}.`,
  noneBehind: 'It leaves none of these groups worse off than no reform does.',
  groups: {
    'under-5': 'under 5',
    '5-to-10': '5 to 10',
    '11-to-15': '11 to 15',
    '16-to-18': '16 to 18',
    '19-to-25': '19 to 25',
    moderate: 'with moderate needs',
    complex: 'with complex needs',
  },
  byAge: 'Without help, by age',
  of100: 'Of every 100 of that age who need something extra. Lower is better.',
  byNeed: 'Without help, by need',
  needWords: 'Of every 100 whose needs are moderate, and of every 100 whose needs are complex. Lower is better.',
  waiting: 'Waiting for a decision on a plan',
  waitingWords: 'In thousands. Lower is better.',
  noPlace: 'With a plan and no place that fits',
  noPlaceWords: 'In thousands. The last column is everyone of any age whose needs are complex. Lower is better.',
  families: 'Trust of families with and without a plan',
  with: 'With a plan',
  without: 'Without a plan',
  appealTitle: 'Those who can appeal, and those who cannot',
  twoTier: (of100: number) =>
    `Of 100 appeals that are decided, ${of100} go the family’s way. But not every family has the time, the money and the strength for one.`,
  suppose: 'How many families could appeal?',
  canOf10: (can: number) => `${can} of 10 families`,
  supposeWords: 'Nobody has counted how many could. This is a belief: choose what you think.',
  canAppeal: 'Put right by an appeal in a year, of 100 without help who can appeal',
  cannotAppeal: 'The same, who cannot',
  redress:
    'Where few can appeal, help that rests on appeals goes to few. Somewhere to go without a court is open to all.',
  cannotTitle: 'What this cannot say of fairness',
  not: 'This model does not know ethnicity, language, income, where a family lives or sex. So it cannot say whether a way is fair between them.',
  meals: (among: number, others: number) =>
    `What is published: of 100 pupils with a plan or on extra support, about ${among} have free school meals, and of 100 others ${others}. Whoever is left without help, many of them are poor.`,
  ageNot:
    'Help works as well at every age here. Ages differ in how many wait, how many have a plan, and how complex needs are.',
  mostOf: (way: string, group: string, of100: string) =>
    `It is most with “${way}”, for those ${group}: ${of100} of 100.`,
  leastOf: (way: string, group: string, of100: string) =>
    `It is least with “${way}”, for those ${group}: ${of100} of 100.`,
  mostIn: (way: string, children: string) => `Most wait with “${way}”: about ${children}, of any age.`,
  leastIn: (way: string, children: string) => `Fewest wait with “${way}”: about ${children}.`,
  thousand: (count: string) => `${count} thousand`,
  apartMost: (way: string, apart: number) => `It is furthest apart with “${way}”: ${apart} of 100.`,
  apartLeast: (way: string, apart: number) => `It is nearest with “${way}”: ${apart} of 100.`,
  rightedMost: (way: string, of100: string) =>
    `Of 100 without help who can appeal, an appeal puts it right for most in a year with “${way}”: ${of100}.`,
  rightedLeast: (way: string, of100: string) =>
    `It does so for fewest with “${way}”: ${of100}. For those who cannot appeal it puts nothing right.`,
  allWays: 'Every way, as a table',
  year: (year: number) => `In ${year}, in the middle world`,
  gap: 'Apart',
  columns: { route: 'Way of going about it' },
}
