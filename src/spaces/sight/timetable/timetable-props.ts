import type { PersonId } from '../../../kernel/ids.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import type { Text } from '../text/text.ts'
import type { TimetableView } from './timetable-view.ts'

/** What every part of the timetable's page is given. */
export type TimetableProps = { readonly view: TimetableView; readonly filled: Filled; readonly text: Text }

/** People as the options of a list. */
export const peopleOf = (view: TimetableView, people: readonly PersonId[]) =>
  people.map(value => ({ value, label: view.nameOf(value) }))
