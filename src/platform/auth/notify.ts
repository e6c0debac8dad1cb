/** A short letter to one person by e-mail. It names no child. */
export type Letter = { readonly to: string; readonly subject: string; readonly words: string }

/** How letters leave the building. Another carrier is another function. */
export type Notify = (letter: Letter) => Promise<void>

/** For a machine on a desk: letters are shown where the server was started. */
export const notifyOn =
  (write: (line: string) => void): Notify =>
  async letter =>
    write(`\nA letter to ${letter.to}: ${letter.subject}\n${letter.words}\n`)
