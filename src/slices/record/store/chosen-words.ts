import type { InferResult } from 'kysely'
import type { AreaId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Wording } from '../domain/chosen-words.ts'

/** The words somebody chose, as they stand now. */
export type ChosenWordsRow = Wording & {
  readonly whose: PersonId
  readonly by: PersonId
  readonly on: PlainDate
}

/** The words the child and each of the family chose about themselves, the child's first; without whoever has no wish (RCD-18). */
export async function listChosenWords(seen: Seen, area: AreaId, child: ChildId): Promise<readonly ChosenWordsRow[]> {
  return toChosenWords(await chosenWordsOf(seen, area, child).execute(), child)
}

/** What the one who reads calls things about a child: as they chose, else as the child did; nothing where neither did. */
export async function findTerms(seen: Seen, child: ChildId): Promise<ChosenWordsRow | undefined> {
  const rows = await chosenWords(seen).where('area', 'in', seen.actor.areas).where('child', '=', child).execute()
  return termsOf(toChosenWords(rows, child), seen.actor.person, child)
}

/** What somebody reads things called: as they chose, else as the child did. */
export const termsOf = (chosen: readonly ChosenWordsRow[], reader: string, child: string): ChosenWordsRow | undefined =>
  chosen.find(each => each.whose === reader) ?? chosen.find(each => each.whose === child)

/** The same as a query, for a page that asks several things together; its rows become words by `toChosenWords`. */
export const chosenWordsOf = (seen: Seen, area: AreaId, child: ChildId) =>
  chosenWords(seen).where('area', '=', area).where('child', '=', child)

const chosenWords = (seen: Seen) =>
  seen.tx
    .selectFrom('record_chosen_words')
    .select(['author', 'by_person', 'chosen_on', 'about_me', 'need', 'support', 'record_name', 'avoid'])
    .orderBy('chosen_on')
    .orderBy('author')

export function toChosenWords(
  rows: readonly InferResult<ReturnType<typeof chosenWordsOf>>[number][],
  child: ChildId,
): readonly ChosenWordsRow[] {
  const all = rows.map(row => ({
    whose: row.author,
    by: row.by_person,
    on: row.chosen_on,
    me: row.about_me,
    need: row.need,
    support: row.support,
    record: row.record_name,
    avoid: row.avoid,
  }))
  // A child's own person id is the child's id.
  const isChilds = ({ whose }: ChosenWordsRow) => `${whose}` === `${child}`
  return [...all.filter(isChilds), ...all.filter(each => !isChilds(each))].filter(hasWish)
}

const hasWish = ({ me, need, support, record, avoid }: Wording): boolean =>
  [me, need, support, record, avoid].some(words => words !== '')
