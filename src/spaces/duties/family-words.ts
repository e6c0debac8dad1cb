import type { Language } from '../../platform/i18n/language.ts'
import { destinationText } from '../../slices/destinations/index.ts'
import { identificationText } from '../../slices/identification/index.ts'
import { recordText } from '../../slices/record/index.ts'
import { redressText } from '../../slices/redress/index.ts'
import { reviewText } from '../../slices/reviews/index.ts'
import { supportText } from '../../slices/support/index.ts'
import { transferText } from '../../slices/transfer/index.ts'
import { text } from './text/text.ts'

/**
 * A duty as the family reads it: `We meet to look again at Kofi’s support`. Each slice names its own, and again in `late`
 * where another thing is owed once the day has passed.
 */
export function familyWords(kind: string, child: string, language: Language, isLate = false): string {
  const all: readonly object[] = [
    identificationText,
    recordText,
    supportText,
    redressText,
    reviewText,
    destinationText,
    transferText,
  ]
    .map(of => of(language))
    .flatMap(words => [isLate && 'late' in words ? words.late : {}, 'duty' in words ? words.duty : {}])
  for (const duty of all) {
    const say = Object.entries(duty).find(([known]) => known === kind)?.[1]
    if (typeof say === 'function') return say(child)
  }
  return text(language).my.something(child)
}
