/** Settings, services and councils of three invented areas. Any likeness to a real one is chance. */
export type DemoBody = {
  readonly slug: string
  readonly kind: 'setting' | 'health-service' | 'council' | 'partnership' | 'forum' | 'trust'
  readonly name: string
  readonly shortName: string
  readonly area: string
  /** Areas it serves besides its own: children of several areas learn and are helped here (P1). */
  readonly alsoIn?: readonly string[]
  readonly phone?: string
  readonly partOf?: string
  readonly setting?: {
    readonly phase: string
    readonly urn: string
    readonly ages: readonly [number, number]
    readonly address?: string
    readonly postcode?: string
    readonly hidden?: true
  }
}

export const demoAreas = ['wrenshire', 'saltmere', 'harrowdale'] as const

export const demoBodies: readonly DemoBody[] = [
  {
    slug: 'wrenshire-council',
    kind: 'council',
    name: 'Wrenshire Council',
    shortName: 'Wrenshire Council',
    area: 'wrenshire',
    phone: '01632 960 100',
  },
  {
    slug: 'wrenshire-partnership',
    kind: 'partnership',
    name: 'Wrenshire Inclusion Partnership',
    shortName: 'the partnership',
    area: 'wrenshire',
    phone: '01632 960 120',
  },
  {
    slug: 'wrenshire-therapies',
    kind: 'health-service',
    name: 'Wrenshire Community Therapies',
    shortName: 'the therapy team',
    area: 'wrenshire',
    alsoIn: ['saltmere', 'harrowdale'],
    phone: '01632 960 131',
  },
  {
    slug: 'wrenshire-public-health',
    kind: 'health-service',
    name: 'Wrenshire 0 to 19 Health Team',
    shortName: 'the health visiting team',
    area: 'wrenshire',
    phone: '01632 960 136',
  },
  {
    slug: 'wrenshire-sendias',
    kind: 'forum',
    name: 'Wrenshire SENDIAS',
    shortName: 'Wrenshire SENDIAS',
    area: 'wrenshire',
    phone: '01632 960 144',
  },
  {
    slug: 'saltmere-council',
    kind: 'council',
    name: 'Saltmere Borough Council',
    shortName: 'Saltmere Council',
    area: 'saltmere',
    phone: '01632 960 200',
  },
  {
    slug: 'saltmere-partnership',
    kind: 'partnership',
    name: 'Saltmere Partnership for Inclusion',
    shortName: 'the partnership',
    area: 'saltmere',
    phone: '01632 960 220',
  },
  {
    slug: 'harrowdale-council',
    kind: 'council',
    name: 'Harrowdale Council',
    shortName: 'Harrowdale Council',
    area: 'harrowdale',
    phone: '01632 960 300',
  },
  {
    slug: 'oakfield',
    kind: 'setting',
    name: 'Oakfield School',
    shortName: 'Oakfield',
    area: 'wrenshire',
    alsoIn: ['saltmere', 'harrowdale'],
    phone: '01632 960 155',
    setting: {
      phase: 'all-through',
      urn: '900001',
      ages: [3, 18],
      address: 'Orchard Way, Wrenbridge',
      postcode: 'WR1 4TT',
    },
  },
  {
    slug: 'larkhill',
    kind: 'setting',
    name: 'Larkhill Nursery and Infant School',
    shortName: 'Larkhill',
    area: 'wrenshire',
    phone: '01632 960 156',
    setting: { phase: 'primary', urn: '900002', ages: [3, 7], address: 'Lark Lane, Wrenbridge', postcode: 'WR2 1AA' },
  },
  {
    slug: 'st-brannocks',
    kind: 'setting',
    name: 'St Brannock’s Church of England Primary School',
    shortName: 'St Brannock’s',
    area: 'wrenshire',
    phone: '01632 960 157',
    setting: {
      phase: 'primary',
      urn: '900003',
      ages: [4, 11],
      address: 'Church Row, Nether Wren',
      postcode: 'WR5 9PQ',
    },
  },
  {
    slug: 'wrenbridge-academy',
    kind: 'setting',
    name: 'Wrenbridge Academy',
    shortName: 'Wrenbridge',
    area: 'wrenshire',
    phone: '01632 960 158',
    setting: {
      phase: 'secondary',
      urn: '900004',
      ages: [11, 16],
      address: 'Station Road, Wrenbridge',
      postcode: 'WR1 2BB',
    },
  },
  {
    slug: 'ashgrove',
    kind: 'setting',
    name: 'Ashgrove School',
    shortName: 'Ashgrove',
    area: 'wrenshire',
    alsoIn: ['saltmere'],
    phone: '01632 960 159',
    setting: { phase: 'special', urn: '900005', ages: [4, 19], address: 'Ash Hill, Wrenbridge', postcode: 'WR3 7GH' },
  },
  {
    slug: 'the-bridge',
    kind: 'setting',
    name: 'The Bridge Learning Centre',
    shortName: 'The Bridge',
    area: 'wrenshire',
    phone: '01632 960 160',
    setting: {
      phase: 'alternative provision',
      urn: '900006',
      ages: [11, 16],
      address: 'Mill Street, Wrenbridge',
      postcode: 'WR1 8NN',
    },
  },
  {
    slug: 'little-acorns',
    kind: 'setting',
    name: 'Little Acorns Day Nursery',
    shortName: 'Little Acorns',
    area: 'wrenshire',
    phone: '01632 960 161',
    setting: {
      phase: 'nursery',
      urn: 'EY900007',
      ages: [0, 5],
      address: 'Garden Square, Wrenbridge',
      postcode: 'WR1 6DD',
    },
  },
  {
    slug: 'wren-valley-college',
    kind: 'setting',
    name: 'Wren Valley College',
    shortName: 'the college',
    area: 'wrenshire',
    alsoIn: ['saltmere', 'harrowdale'],
    phone: '01632 960 162',
    setting: {
      phase: 'college',
      urn: '900008',
      ages: [16, 25],
      address: 'College Road, Wrenbridge',
      postcode: 'WR4 4CC',
    },
  },
  {
    slug: 'tracey-obi-lund',
    kind: 'setting',
    name: 'Tracey Obi-Lund, childminder',
    shortName: 'Tracey',
    area: 'saltmere',
    phone: '01632 960 231',
    setting: { phase: 'childminder', urn: 'EY900009', ages: [0, 8], hidden: true },
  },
  {
    slug: 'saltmere-sands',
    kind: 'setting',
    name: 'Saltmere Sands Primary School',
    shortName: 'Saltmere Sands',
    area: 'saltmere',
    phone: '01632 960 232',
    setting: { phase: 'primary', urn: '900010', ages: [4, 11], address: 'Promenade, Saltmere', postcode: 'SM1 1SS' },
  },
  {
    slug: 'harbour-high',
    kind: 'setting',
    name: 'Harbour High School',
    shortName: 'Harbour High',
    area: 'saltmere',
    phone: '01632 960 233',
    setting: {
      phase: 'secondary',
      urn: '900011',
      ages: [11, 18],
      address: 'Quay Street, Saltmere',
      postcode: 'SM1 3HH',
    },
  },
  {
    slug: 'dale-end',
    kind: 'setting',
    name: 'Dale End Primary School',
    shortName: 'Dale End',
    area: 'harrowdale',
    phone: '01632 960 331',
    setting: { phase: 'primary', urn: '900012', ages: [4, 11], address: 'Dale End, Harrowdale', postcode: 'HD2 5DE' },
  },
]

/** School terms of the three areas, half-terms left out. Services and councils work all year. */
export const demoTerms: readonly (readonly [from: string, to: string])[] = [
  ['2025-09-02', '2025-10-24'],
  ['2025-11-03', '2025-12-19'],
  ['2026-01-05', '2026-02-13'],
  ['2026-02-23', '2026-03-27'],
  ['2026-04-13', '2026-05-22'],
  ['2026-06-01', '2026-07-21'],
  ['2026-09-02', '2026-10-23'],
  ['2026-11-02', '2026-12-18'],
  ['2027-01-04', '2027-02-12'],
  ['2027-02-22', '2027-03-25'],
  ['2027-04-12', '2027-05-28'],
  ['2027-06-07', '2027-07-21'],
  ['2027-09-02', '2027-10-22'],
  ['2027-11-01', '2027-12-17'],
]

/** Training days, on which children do not come. */
export const demoClosedDays: readonly string[] = ['2026-09-02', '2027-01-04', '2027-06-07']
