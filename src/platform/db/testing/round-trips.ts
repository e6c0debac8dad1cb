import pg from 'pg'

/** How often the database was asked while `work` ran in this process: each is a wait, however small the question. */
export async function countRoundTrips<T>(
  work: () => Promise<T>,
): Promise<{ readonly trips: number; readonly value: T }> {
  const { query } = pg.Client.prototype
  let trips = 0
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    trips += 1
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    return { value: await work(), trips }
  } finally {
    pg.Client.prototype.query = query
  }
}
