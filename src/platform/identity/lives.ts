import { sql } from 'kysely'

/** A condition: the child of this table's row has not died. Nothing is asked about a child who has (IDT-5). */
export const lives = (table: string) =>
  sql<boolean>`not exists (select from child gone where gone.area = ${sql.ref(`${table}.area`)} and gone.child = ${sql.ref(`${table}.child`)} and gone.died_on is not null)`
