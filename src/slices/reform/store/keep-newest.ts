/** Gives what was worked out for a key, or works it out now. */
export type Kept<T> = (key: string, make: () => Promise<T>) => Promise<T>

/** Keeps what was worked out for the newest so many questions: the same are asked again and again. What failed is tried anew. */
export function keepNewest<T>(most: number): Kept<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = kept.get(key)
    const made = known ?? make()
    kept.delete(key)
    kept.set(key, made)
    if (!known) made.catch(() => kept.delete(key))
    const oldest = kept.size > most ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    return made
  }
}
