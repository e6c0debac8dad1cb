/**
 * A short message to one person, by e-mail or as a text. It names no child and says nothing that whoever holds the phone
 * should not read (P15).
 */
export type Message =
  | { readonly by: 'email'; readonly to: string; readonly subject: string; readonly words: string }
  | { readonly by: 'text'; readonly to: string; readonly words: string }

/** How messages leave the building. Another carrier is another function. Throws `NotCarried` when it could not. */
export type Notify = (message: Message) => Promise<void>

/** A message a carrier did not take, with why, for whoever runs the server. It repeats neither address nor words. */
export class NotCarried extends Error {
  override readonly name = 'NotCarried'
}
