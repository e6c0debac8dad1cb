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
