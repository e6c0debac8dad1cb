/** A file of our own, as text, by its path from the project's folder. */
export type SourceFile = { readonly path: string; readonly text: string }

/** True for what proves and is not proved: specs and journeys. */
export const isTest = ({ path }: SourceFile): boolean => /\.(spec|e2e)\.tsx?$/.test(path)

/** Which line of a text a position stands on; the first is 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length
