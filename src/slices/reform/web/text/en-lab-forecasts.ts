/** The words of what the lab said, and how it went. */
export const enLabForecasts = {
  title: 'What we said, and what came',
  lead: 'We keep all we said of the years to come. When new figures are published, we show how wrong we were.',
  how: 'How it went',
  way: 'Way of going about it',
  saidOn: (day: string, version: string) => `On ${day} we said what might come, with model ${version}.`,
  nothingYet: 'Nothing that was published since can be held against it yet.',
  next: 'The first tests are appeals, which have been published each December. Then come plans, and pupils on extra support, each May or June.',
  tried:
    'Tried on the past, 77 of 100 figures lay in the band that should hold 80. That flatters it: those figures were known while the model was made.',
  held: (day: string, inside: number, all: number) =>
    `Of ${all} ${all === 1 ? 'figure' : 'figures'} published since ${day}, ${inside} lay in the band that should hold 8 of 10.`,
  error: (of100: string) => `In the middle, we were ${of100} in 100 off.`,
  better: (ours: string, plain: string) =>
    `Where both can be told, that is ${ours}. Carrying on the growth of the years before would have been ${plain} off.`,
  worse: (ours: string, plain: string) =>
    `Where both can be told, that is ${ours}. Carrying on the growth of the years before was nearer: ${plain} off. There, do not lean on us.`,
  tooHigh: (name: string, year: string, said: string, came: string) =>
    `We were most wrong on ${name.toLowerCase()} in ${year}. We said ${said}, and it was ${came}: we were too high.`,
  tooLow: (name: string, year: string, said: string, came: string) =>
    `We were most wrong on ${name.toLowerCase()} in ${year}. We said ${said}, and it was ${came}: we were too low.`,
  loss: (of100: string) =>
    `The whole band is scored too: ${of100} in 100 of what came, and nought would be perfect. It is twice the mean pinball loss.`,
  came: 'What came',
  cameTable: 'Figures published since, beside what we said',
  columns: {
    what: 'What',
    when: 'When',
    said: 'We said',
    came: 'It was',
    plain: 'Plain growth said',
    inside: 'In the band',
    source: 'Who published it',
  },
  saidTitle: (day: string) => `What we said on ${day}`,
  bands: 'The middle world, and where 80 of 100 worlds lie. If a way is not gone, nothing tests what we said of it.',
  replay: 'Open it in the lab',
  rules: 'What is kept, and why',
  kept: [
    'Every whole way of going about it is kept, good or bad, each time the model or its figures change.',
    'No line is changed afterwards. Each is sealed to the one before, so a change would show.',
    'Your own choices are not kept. Whoever keeps a thousand can always show the one that came true.',
    'Only figures that nobody had published when it was said count as a test.',
    'What nobody measures, such as trust, is kept too. Nothing can score it yet.',
  ],
  file: 'All of it, as a file (JSON lines)',
  series: {
    plansTotal: 'Children with a plan',
    newPlans: 'New plans in a year',
    requests: 'Requests in a year',
    supportCount: 'Pupils on extra support without a plan',
    specialPlans: 'Plans in state special schools',
    independentPlans: 'Plans in private special schools',
    highNeedsSpend: 'Spending on high needs',
    unplaced: 'Children with a plan and no school',
    timely: 'New plans in time, of 100',
    lodged: 'Appeals in a year',
  },
}
