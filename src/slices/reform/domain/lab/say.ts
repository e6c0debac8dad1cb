import type { Kind } from './levers.ts'

/** The few words a value may need: both ends of yes and no, and the scale of one that has no number. */
export type SayWords = { readonly yes: string; readonly no: string; readonly scale?: readonly string[] | undefined }

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const short = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A value as people say it: `£1.35bn a year`, `70 in 100`, `September 2029`, `strong`. The same on the server and in a browser. */
export function sayValue(kind: Kind, value: number, range: { from: number; to: number }, words: SayWords): string {
  switch (kind) {
    case 'pounds':
      return sayPounds(value, true)
    case 'of-100':
      return `${whole.format(100 * value)} in 100`
    case 'per-cent':
      return `${short.format(100 * value)} in 100 a year`
    case 'year':
      return value % 1 === 0 ? `January ${whole.format(value).replace(',', '')}` : `July ${Math.floor(value)}`
    case 'years':
      return value === 1 ? '1 year' : `${one.format(value)} years`
    case 'people':
    case 'places':
      return value === 0 ? 'none more' : `+${whole.format(value)} a year`
    case 'times':
      return value === 0 ? 'not asked' : `${short.format(value)} times`
    case 'yes-no':
      return value >= 0.5 ? words.yes : words.no
    case 'words': {
      const scale = words.scale ?? []
      const at = Math.round(((value - range.from) / (range.to - range.from)) * (scale.length - 1))
      return scale[at] ?? short.format(value)
    }
  }
}

/** `£950m`, `£1.35bn`; with `a year` where it is paid each year. */
export function sayPounds(pounds: number, aYear = false): string {
  const after = aYear ? ' a year' : ''
  const size = Math.abs(pounds)
  if (size < 5e5) return `£${whole.format(pounds)}${after}`
  return size < 9.995e8 ? `£${whole.format(pounds / 1e6)}m${after}` : `£${short.format(pounds / 1e9)}bn${after}`
}
