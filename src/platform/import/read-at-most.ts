import { open } from 'node:fs/promises'

/**
 * A file, where it is no larger than it may be: nothing where it says that it is, or where more comes out of it than it says
 * (a pipe, a file that grows). No more than that is ever held.
 */
export async function readAtMost(path: string, most: number): Promise<Uint8Array | undefined> {
  const file = await open(path)
  try {
    if ((await file.stat()).size > most) return undefined
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of file.createReadStream({ autoClose: false })) {
      pieces.push(piece)
      length += piece.length
      if (length > most) return undefined
    }
    return Buffer.concat(pieces)
  } finally {
    await file.close()
  }
}
