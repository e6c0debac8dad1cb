import { path } from '../../platform/web/path.ts'

/** What needs you, today. */
export const desk = path('/desk')
/** The children one works with. `?name=`, `?class=`, `?support=`, `?page=` narrow it. */
export const children = path('/desk/children')
/** Everything owed in the next four weeks, and what is overdue. `?kind=` narrows it, `?later=yes` reaches further, `?page=`. */
export const owed = path('/desk/owed')
/** A setting's own class list: choose a file, and see what would come in. */
export const classList = path('/desk/class-list')
/** Brings in what was seen there. */
export const bringIn = path('/desk/class-list/bring-in')
/** A class list to fill in: its headings, and nothing else. */
export const emptyClassList = path('/desk/class-list.csv')
