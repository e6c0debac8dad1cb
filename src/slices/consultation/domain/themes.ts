/**
 * Sentences by what they are about. Those that nobody gave a theme stand together as `others`: they are owed an answer too
 * (CON-10).
 */
export const byTheme = <Of extends { readonly theme: string | undefined }>(
  sentences: readonly Of[],
  others: string,
): ReadonlyMap<string, readonly Of[]> => Map.groupBy(sentences, each => each.theme ?? others)
