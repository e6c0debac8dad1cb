import type { ChildId } from '../../../kernel/ids.ts'
import { personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Part } from '../../../slices/record/index.ts'
import type { Found, FoundPiece } from './found.ts'
import { idOf } from './id-of.ts'

/**
 * The sections of an education, health and care plan (Special Educational Needs and Disability Regulations 2014,
 * regulation 12), each with the part of a record it becomes. What is to be given (F, G, H1, H2, and J) is for people to
 * agree on here.
 */
export const sections = {
  A: 'about-me',
  B: 'advice',
  C: 'advice',
  D: 'advice',
  E: 'hopes',
  F: 'agreed',
  G: 'agreed',
  H1: 'agreed',
  H2: 'agreed',
  I: 'team',
  J: 'agreed',
  K: 'advice',
} as const satisfies Record<string, Part>
export type Section = keyof typeof sections
export const sectionNames = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const

export type Plan = {
  /** Who wrote it: the council, or the setting for a support plan. */
  readonly keeper: string
  readonly madeOn: PlainDate
  readonly words: ReadonlyMap<Section, string>
}

const heading = /^[ \t#*_]*section[ \t]+(H[ ]?[12]|[A-K])\b[ \t*_]*[:.)–—-]?[ \t]*([^\n]*)$/gim

/**
 * A plan pasted whole, taken apart at its headings: *Section A*, *SECTION F – provision*. What stands beside the letter is the
 * heading's name, and is left out, unless it is a sentence or all there is. Nothing when there is no such heading.
 */
export function splitPlan(pasted: string): ReadonlyMap<Section, string> {
  const whole = pasted.replaceAll('\r\n', '\n')
  const found = [...whole.matchAll(heading)]
  const split = new Map<Section, string>()
  for (const [at, match] of found.entries()) {
    const name = sectionNames.find(each => each === match[1]?.toUpperCase().replace(' ', ''))
    if (!name) continue
    const from = match.index + match[0].length
    const below = whole.slice(from, found[at + 1]?.index).trim()
    const beside = (match[2] ?? '').trim()
    const isName = below !== '' && beside.length <= 120 && !/[.!?]$/.test(beside)
    const words = [isName ? '' : beside, below].filter(Boolean).join('\n')
    if (words) split.set(name, [split.get(name), words].filter(Boolean).join('\n\n'))
  }
  return split
}

/** The plan as pieces for a person to confirm; what is to be given, paragraph by paragraph, so that each can be agreed. */
export function fromPlan(plan: Plan, child: ChildId): Found {
  const source = idOf(child, 'plan', plan.keeper, plan.madeOn)
  const writer = personId(idOf(child, 'writer', 'plan', plan.keeper))
  const pieces = sectionNames.flatMap(section => {
    const words = plan.words.get(section)?.trim()
    if (!words) return []
    const part = sections[section]
    return (part === 'agreed' ? paragraphsOf(words) : [words]).map(
      (said): FoundPiece => ({
        entry: idOf(child, 'plan', plan.keeper, plan.madeOn, section, said),
        part,
        words: said,
        language: 'en',
        voice: 'professional',
        whose: writer,
        by: plan.keeper,
        audience: 'circle',
        brought: { source, writer, on: plan.madeOn, version: 1, section },
        differently: [],
      }),
    )
  })
  return {
    source: { source, proof: 'paper', keeper: plan.keeper, stoodOn: plan.madeOn },
    writers: [{ writer, name: plan.keeper }],
    pieces,
    keptBack: 0,
  }
}

const paragraphsOf = (words: string): readonly string[] =>
  words
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n|\n(?=\s*(?:[-•*–]|\d+[.)])\s)/)
    .map(each => each.replace(/^\s*[-•*–]\s+/, '').trim())
    .filter(each => each !== '')
