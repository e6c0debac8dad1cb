/**
 * Numbers other systems know a child by, each with its own sum. Sources: DfE, "Unique pupil numbers: guide for schools
 * and local authorities"; Learning Records Service, "ULN" check digit; NHS Data Dictionary, "NHS NUMBER" (Modulus 11).
 */
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const upnShape = /^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/

/** A unique pupil number: characters 2 to 13 weighted 2 to 13, the sum's remainder by 23 is the first letter. */
export function isUpn(text: string): boolean {
  if (!upnShape.test(text)) return false
  const sum = [...text.slice(1)].reduce((total, character, index) => {
    const value = /\d/.test(character) ? Number(character) : upnLetters.indexOf(character)
    return total + value * (index + 2)
  }, 0)
  return upnLetters[sum % 23] === text[0]
}

/** A unique learner number: ten digits weighted 10 to 1, remainder 10 by 11. */
export const isUln = (text: string): boolean => /^[1-9]\d{9}$/.test(text) && weighted(text) % 11 === 10

/** An NHS number: nine digits weighted 10 to 2, and a tenth that brings the sum to a multiple of 11. */
export const isNhsNumber = (text: string): boolean => /^\d{10}$/.test(text) && weighted(text) % 11 === 0

const weighted = (text: string): number =>
  [...text].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
