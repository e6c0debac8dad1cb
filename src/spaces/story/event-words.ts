import type { Language } from '../../platform/i18n/language.ts'
import { destinationText } from '../../slices/destinations/index.ts'
import { identificationText } from '../../slices/identification/index.ts'
import { recordText } from '../../slices/record/index.ts'
import { redressText } from '../../slices/redress/index.ts'
import { reviewText } from '../../slices/reviews/index.ts'
import { sharingText } from '../../slices/sharing/index.ts'
import { supportText } from '../../slices/support/index.ts'
import { transferText } from '../../slices/transfer/index.ts'
import { text as identityText } from '../identity/text/text.ts'

/** What an event is called by the slice whose event it is; nothing we have words for is left out in silence. */
export function wordsFor(type: string, language: Language): string {
  const all = [
    ...[
      identificationText,
      recordText,
      sharingText,
      supportText,
      redressText,
      reviewText,
      destinationText,
      transferText,
    ],
    identityText,
  ].map(text => Object.entries(text(language).timeline))
  return all.flat().find(([known]) => known === type)?.[1] ?? type
}
