import { nobody } from '../domain/consensus/tally.ts'
import { declaredGroups } from '../domain/events.ts'
import { countShown, eachShown, type Limits, partsShown } from '../domain/shown-counts.ts'
import type { DialoguePicture } from '../store/load-picture.ts'
import { letters } from './results-view.ts'

/**
 * The counts of every sentence by group, as CSV: no row is a person, and no count is small enough to be one (CON-9). A
 * count that is left out is empty.
 */
export function openData({ picture, statements }: DialoguePicture, limits: Limits): string {
  const names = [
    'everyone',
    ...(picture.groups.length > 1 ? picture.groups.map((_, at) => `group-${letters[at] ?? ''}`) : []),
    ...declaredGroups,
  ]
  const head = [
    'sentence',
    'theme',
    'wording',
    'origin',
    ...names.flatMap(name => [`${name}-agree`, `${name}-disagree`, `${name}-pass`]),
  ]
  const rows = statements.map((each, at) => {
    const everyone = picture.all[at] ?? nobody
    const groups = picture.groups.length > 1 ? partsShown(picture.byGroup[at] ?? [], everyone, limits) : []
    const declared = eachShown(picture.byDeclared[at] ?? [], everyone, limits)
    const cells = [countShown(everyone, limits), ...groups, ...declared].flatMap(
      (count): readonly (string | number)[] => [count?.agree ?? '', count?.disagree ?? '', count?.pass ?? ''],
    )
    return [each.words, each.theme ?? '', each.wording, each.origin, ...cells].map(cellOf).join(',')
  })
  return `\uFEFF${[head.join(','), ...rows].join('\r\n')}\r\n`
}

/** Quoted where it must be; a sentence that begins like a formula is given a sign that keeps it words. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
