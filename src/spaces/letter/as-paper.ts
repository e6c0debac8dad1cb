import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePdf } from '../../platform/documents/pdf.ts'
import { projectFolder } from '../../platform/project-folder.ts'
import { qrAsSvg } from '../../ui/pictures/qr.ts'
import type { EvidenceLetter } from './letter-of.ts'
import { asDigits } from './statement.ts'
import type { LetterWords } from './text/en.ts'

/** What proves a letter on paper: its own id, the page that checks it, and the signed proof. */
export type Proof = { readonly letter: string; readonly page: string; readonly signed: string }

/** The letter as PDF/UA-1, with the square that proves it. */
export function asPaper(letter: EvidenceLetter, proof: Proof, words: LetterWords, at: Date): Uint8Array {
  const data = {
    ...letter,
    // The paper around it is white already.
    square: qrAsSvg(`${proof.page}#`, { digits: asDigits(proof.signed), quiet: 2 }),
    words: {
      agreed: words.agreed,
      columns: [words.what, words.gives, words.when],
      square: words.square,
      check: words.check(proof.page),
      foot: words.foot(proof.letter),
    },
  }
  return makePdf(template(), data, at).bytes
}

let read: string | undefined
const template = (): string => {
  read ??= readFileSync(join(projectFolder, 'src', 'spaces', 'letter', 'letter.typ'), 'utf8')
  return read
}
