import { path } from '../../../platform/web/path.ts'

/** The packs: which rules live side by side. */
export const packs = path('/rules')
/** Everything the report asks for, and what answers it. */
export const requirements = path('/rules/requirements')
/** The packs side by side, clause by clause. */
export const compare = path('/rules/compare')
/** One pack, its clauses by slice. */
export const pack = path('/rules/:pack=word')
/** One clause. */
export const clause = path('/rules/:pack=word/:clause=word')
/** Your rights under today's law. */
export const rights = path('/rights')
