import type { LineName } from './fan.ts'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** The number of a line as its picture and table say it. */
export const sayLine = (line: LineName, value: number): string => {
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
