import { type DeclaredGroup, declaredGroups } from './events.ts'

/** One sheet of paper: who they said they are, a code if it had one, and a vote for each card. */
export type PaperSheet = {
  readonly declared: readonly DeclaredGroup[]
  readonly code?: string
  readonly votes: readonly { readonly card: number; readonly vote: -1 | 0 | 1 }[]
}

/** A part that cannot be read, or a sheet without the code that it needs. */
export type SheetProblem = { readonly line: number; readonly part?: string }

const letters: Readonly<Record<string, DeclaredGroup>> = {
  ...{ y: 'young-person', p: 'parent', e: 'education', h: 'health', c: 'council', o: 'other' },
}
export const letterOf = (group: DeclaredGroup): string =>
  Object.keys(letters).find(each => letters[each] === group) ?? declaredGroups[0]
const votes: Readonly<Record<string, -1 | 0 | 1>> = { a: 1, d: -1, p: 0 }

/**
 * Sheets as they are quickest to type, one a line: `yp: 1a 2d 3p`. Before the colon the letters of the groups, after it
 * each card's number with a, d or p; `#` begins a code. A line that cannot be read is named, and nothing is kept. In a
 * dialogue by code alone a sheet without one is nobody's (CON-2).
 */
export function readSheets(
  typed: string,
  isCard: (number: number) => boolean,
  needsCode = false,
): { sheets: readonly PaperSheet[]; problems: readonly SheetProblem[] } {
  const problems: SheetProblem[] = []
  const sheets = typed.split('\n').flatMap((line, at): readonly PaperSheet[] => {
    if (line.trim() === '') return []
    const [who = '', marks] = line.includes(':') ? line.split(':', 2) : ['', line]
    const wrong = (part: string) => void problems.push({ line: at + 1, part: part.slice(0, 20) })
    const declared = [...who.toLowerCase().replace(/[\s,]/g, '')].flatMap(letter => {
      const group = letters[letter]
      if (!group) wrong(letter)
      return group ? [group] : []
    })
    const words = (marks ?? '')
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
    const code = words.find(word => word.startsWith('#'))?.slice(1)
    if (needsCode && !code) problems.push({ line: at + 1 })
    const given = new Map<number, -1 | 0 | 1>()
    for (const word of words.filter(each => !each.startsWith('#'))) {
      const [, number = '', letter = ''] = /^(\d+)([adp])$/i.exec(word) ?? []
      const vote = votes[letter.toLowerCase()]
      if (vote === undefined || !isCard(Number(number)) || given.has(Number(number))) wrong(word)
      else given.set(Number(number), vote)
    }
    const each = [...given].map(([card, vote]) => ({ card, vote }))
    return [{ declared: [...new Set(declared)], votes: each, ...(code !== undefined && { code }) }]
  })
  return problems.length > 0 ? { sheets: [], problems } : { sheets, problems }
}
