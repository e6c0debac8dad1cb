import type { CopiedAgreed, CopiedAttachment, CopiedEntry, CopiedWords, Who } from '../record-copy.ts'
import type { CopyWords } from '../text/en.ts'

/** `Amara Mensah, mother`. */
export const whoWords = ({ name, is }: Who): string => (is ? `${name}, ${is}` : name)

/** Whose words they are: `Kofi, 8`; *Written together*. */
export const byWords = (from: CopiedWords, words: CopyWords): string => (from.by ? whoWords(from.by) : words.together)

/** When, and how they reached paper where somebody else wrote them down. */
export const metaWords = (entry: CopiedEntry, how: (how: string) => string, words: CopyWords): string => {
  const { heard, brought } = entry
  const told = heard
    ? [words.heard(how(heard.how), heard.on), heard.withHelpOf && words.with(heard.withHelpOf)]
    : [words.typed(entry.writtenOn)]
  return [...told, brought && words.brought(brought.setting ?? brought.from)].filter(Boolean).join(' · ')
}

/** `4 of 6`; what stands there where it is not given in sessions, or not yet accepted. */
export function happenedWords({ sessions, status }: CopiedAgreed, words: CopyWords): string {
  if (status === 'asked') return words.asked
  return sessions ? words.of(sessions.happened, sessions.expected) : words.notCounted
}

/** What a picture shows, what is said, what a paper is; or that nobody has said. */
export const aboutWords = ({ about }: CopiedAttachment, words: CopyWords): string => about || words.unsaid

/** The same for a reader who has only these words: `Recording: …`. */
export const attachedWords = (attachment: CopiedAttachment, words: CopyWords): string =>
  words.attached[attachment.kind](aboutWords(attachment, words))
