import { z } from 'zod'

/** The migrations that made the tables of a backup: what reads it must know every one of them. */
const migration = z.object({ number: z.int(), name: z.string(), hash: z.string() })

/** The first line of a backup. */
export const heading = z.object({
  format: z.literal('tandem-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(migration).min(1),
  counters: z.array(z.object({ name: z.string(), last: z.string().regex(/^\d+$/), called: z.boolean() })),
  /** SHA-256 of what this installation keeps in files beside its database, which no backup holds. */
  secrets: z.array(z.object({ file: z.string(), sha256: z.string() })),
})
export type Heading = z.infer<typeof heading>
export type BackedUpMigration = z.infer<typeof migration>

/** A line before the rows of a table. A row is a line too: a text in PostgreSQL's own way of writing a row. */
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()) })

/** The last line: how many rows there were, and the SHA-256 of every line before. */
export const lastLine = z.object({ rows: z.int(), sha256: z.string() })
