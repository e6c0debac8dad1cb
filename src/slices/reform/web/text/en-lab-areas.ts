/** The words of the lab when it is opened for an area. */
export const enLabAreas = {
  where: 'Where',
  england: 'England',
  title: (name: string) => `What ${name} begins from`,
  own: (own: number, all: number) => `${own} of these ${all} figures are its own.`,
  all: 'Everything else is England’s: how many experts there are, what places cost, and how trust moves.',
  table: (day: string) => `Figures as they were taken on ${day}`,
  columns: { figure: 'Figure', value: 'About', whose: 'Whose it is' },
  figures: {
    people: 'People up to 25',
    support: 'Pupils on extra support without a plan',
    plans: 'Children with a plan',
    money: 'Money for high needs',
  },
  whose: {
    published: (name: string, source: string) => `${name}’s own. ${source}.`,
    counted: (name: string, _source: string) => `${name}’s own, counted here.`,
    england: (_name: string, _source: string) => 'England’s, by how many people live here.',
  },
  standsFor: (name: string, known: string) =>
    `${name} holds about ${known} children here. That is most of them, so what is counted here stands for the area.`,
  someKnown: (name: string, known: string) =>
    `${name} holds about ${known} children here. That is too few of them to stand for the area.`,
  fewKnown: (name: string) => `${name} holds too few children here to say how many.`,
  further: '“With a group” and “What we said, and what came” are of England.',
  of: (name: string) => `These are worlds of ${name}. What it does not count itself is England’s.`,
  begins: 'What it begins from',
  money: 'New money is what all of England spends. An area has its share of it.',
  toTheTen: 'To the nearest ten. Lower is better.',
  noPlace: 'To the nearest ten. The last column is everyone of any age whose needs are complex. Lower is better.',
  adds: 'Areas and the rest of England add up to England, to within one part in two hundred.',
  lines: {
    withPlan: 'As if so many children had all they need: the orange line of the report’s Figure 2. Higher is better.',
    without: 'As if so many children had all they need: the dark blue line of Figure 2. Higher is better.',
    plans: 'To the nearest ten. Neither more nor fewer is better by itself.',
    unplaced: 'With a plan and no place that fits, to the nearest ten. Lower is better.',
    appeals: 'To the nearest ten. Lower is better.',
    outlay: 'In £m at the prices of each year.',
  },
}
