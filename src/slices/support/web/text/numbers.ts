const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A number as one says it: `two`, `13`. */
export const few = (count: number): string => words[count] ?? String(count)
