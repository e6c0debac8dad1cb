import type { PlainDate } from '../../kernel/plain-date.ts'
import { whoWords } from '../copy/made/words-of.ts'
import type { CopiedEntry, CopiedWords, RecordCopy } from '../copy/record-copy.ts'
import type { Purpose } from './purposes.ts'
import type { LetterWords } from './text/en.ts'

/** A letter of evidence, word for word: the same on the paper and in the square that proves it. */
export type EvidenceLetter = {
  readonly title: string
  readonly from: string
  readonly date: string
  readonly about: string
  readonly opening: readonly string[]
  readonly parts: readonly { readonly title: string; readonly said: readonly Said[] }[]
  readonly agreed: readonly { readonly what: string; readonly gives: string; readonly when: string }[]
  readonly closing: readonly string[]
}
type Said = { readonly words: readonly string[]; readonly who: string }

export type LetterFacts = {
  readonly copy: RecordCopy
  readonly purpose: Purpose
  /** The day extra support was agreed, where it was. */
  readonly supportedSince: PlainDate | undefined
}

/**
 * Puts a letter together from a copy that holds only the chosen parts. Whose words stand in it is always said: a letter that
 * put a mother’s words into a school’s mouth would be worth nothing to either.
 */
export function letterOf({ copy, purpose, supportedSince }: LetterFacts, words: LetterWords): EvidenceLetter {
  const { child } = copy
  const named = `${child.given} ${child.family}`
  return {
    title: words.titles[purpose](named),
    from: copy.from,
    date: words.on(copy.asOf),
    about: [words.born(child.bornOn), child.setting, child.className].filter(Boolean).join(' · '),
    opening: [
      words.opening(child.knownAs),
      ...(supportedSince ? [words.supported(child.knownAs, supportedSince)] : []),
      ...(copy.agreed.length > 0 ? [] : [words.nothingAgreed]),
      // An office needs the words its own rules use; how the child wants to be spoken of stands beside them (RCD-18).
      ...(child.wording ?? []),
    ],
    parts: copy.parts.map(part => ({ title: part.title, said: part.entries.flatMap(entry => saidIn(entry, words)) })),
    agreed: copy.agreed
      .filter(each => each.status === 'agreed')
      .map(each => ({
        what: `${each.name}. ${each.what}`,
        gives: each.gives,
        when: `${each.rhythm}. ${words.period(each.from, each.to)}`,
      })),
    closing: [
      words.wished(whoWords(copy.madeFor)),
      ...(copy.contact ? [words.ask(whoWords(copy.contact))] : []),
      words.noDiagnosis,
    ],
  }
}

/** Every line of it, in the order it is read. */
export const linesOf = (letter: EvidenceLetter): readonly string[] => [
  letter.title,
  letter.about,
  ...letter.opening,
  ...letter.parts.flatMap(part => [part.title, ...part.said.flatMap(said => [...said.words, said.who])]),
  ...letter.agreed.map(each => `${each.what} · ${each.gives} · ${each.when}`),
  ...letter.closing,
]

const saidIn = (entry: CopiedEntry, words: LetterWords): readonly Said[] =>
  [entry, ...entry.differently].map((said: CopiedWords) => ({
    words: said.words.split('\n').filter(line => line.trim() !== ''),
    who: words.said(said.by ? whoWords(said.by) : words.together, said.writtenOn),
  }))
