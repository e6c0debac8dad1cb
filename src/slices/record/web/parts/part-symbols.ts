import type { SymbolName } from '../../../../ui/pictures/names.ts'
import type { Part } from '../../domain/parts.ts'

/** The picture beside each part: on a younger child's page, and wherever a page is in easy read. */
export const partSymbols: Partial<Record<Part, SymbolName>> = {
  'good-at': 'star',
  helps: 'hand',
  'good-day': 'great',
  'bad-day': 'bad',
  'what-matters': 'heart',
  hopes: 'think',
  'about-me': 'good',
  'people-like': 'friends',
  communicate: 'talk',
  access: 'bus',
  'joining-in': 'ball',
  story: 'book',
  'family-view': 'home',
  team: 'friends',
  advice: 'letter',
  agreed: 'meeting',
}
