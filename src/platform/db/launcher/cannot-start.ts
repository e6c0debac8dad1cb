/** The database cannot be opened, said in a sentence for the person at the keyboard: no stack needed. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
  }
}
