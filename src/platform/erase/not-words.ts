/**
 * For each type of event, by where it stands in its data (`views[].party.as`): what may stay when all words go. `<day>`,
 * `<area>` and `<duty>` stand for whatever has that form.
 */
export type NotWords = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
