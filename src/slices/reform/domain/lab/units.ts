import type { LineName } from './fan.ts'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** The number of a line as its picture and table say it: of England in thousands and billions, of an area by the child and the million. */
export const sayLine = (line: LineName, value: number, isArea = false): string =>
  isArea ? sayOfArea(line, value) : sayOfEngland(line, value)

function sayOfArea(line: LineName, value: number): string {
  switch (line) {
    case 'unmet':
    case 'trust':
    case 'wait':
      return sayOfEngland(line, value)
    // A model does not know one child from the next: to the ten.
    case 'withPlan':
    case 'without':
    case 'plans':
    case 'unplaced':
    case 'appeals':
      return whole.format(Math.round(100 * value) * 10)
    case 'outlay':
      return one.format(1000 * value)
  }
}

function sayOfEngland(line: LineName, value: number): string {
  switch (line) {
    case 'unmet':
    case 'trust':
    case 'withPlan':
    case 'without':
    case 'plans':
    case 'wait':
      return whole.format(value)
    case 'unplaced':
    case 'appeals':
    case 'outlay':
      return one.format(value)
  }
}
