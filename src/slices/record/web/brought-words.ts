import type { BroughtRow } from '../store/queries.ts'
import type { RecordWords } from '../store/record-words.ts'
import type { Text } from './text/text.ts'

/** Where words come from that were not written here: for ever beside them (RCD-22). */
export function broughtWords({ sources }: Pick<RecordWords, 'sources'>, text: Text, brought: BroughtRow): string {
  const words = text.voice.brought
  const source = sources.get(brought.source)
  if (!source) return ''
  const { keeper, setting, signedBy } = source
  switch (source.proof) {
    case 'signed':
      return words.signed(setting ?? keeper, brought.on, signedBy ?? keeper)
    case 'paper':
      return words.paper(keeper, source.stoodOn, brought.section ?? '')
    default:
      return words.unsigned(keeper, brought.on)
  }
}
