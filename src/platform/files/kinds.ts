/** What people add to their words: something to look at, to hear, or to read. */
export const fileKinds = ['picture', 'voice', 'paper'] as const
export type FileKind = (typeof fileKinds)[number]

export const findFileKind = (text: string): FileKind | undefined => fileKinds.find(kind => kind === text)

/** The types that are kept, each under its own ending. A picture is always made anew, as JPEG. */
export const fileTypes = {
  'image/jpeg': 'jpg',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'application/pdf': 'pdf',
} as const
export type FileType = keyof typeof fileTypes

export const findFileType = (text: string): FileType | undefined =>
  Object.keys(fileTypes).find((type): type is FileType => type === text)

/** The most a file may hold: said beside the field beforehand, and again where one is refused. */
export const mostKeptBytes = 10 * 1024 * 1024
