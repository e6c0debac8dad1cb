/** True when the database refused with one of these codes: our own start with T (`TL409`), PostgreSQL's are its SQLSTATEs. */
export const isPgError = (error: unknown, ...codes: readonly string[]): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  codes.includes(error.code)
