import type { Reading } from '../domain/path/gates.ts'
import type { PathWords } from './text/text.ts'

/** A figure in words; without its total where there is little room. */
export const readingWords = (reading: Reading, words: PathWords, short = false): string =>
  reading.state === 'counted'
    ? short
      ? words.reading.short(reading.perCent)
      : words.reading.counted(reading.perCent, reading.of)
    : words.reading[reading.state]
