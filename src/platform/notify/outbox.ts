import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Message, Notify } from './message.ts'

/**
 * Where no carrier is connected: each message is a file of its own in a folder that only whoever runs the server can read,
 * to be passed on by hand. `say` gets it too, where the server was started: the file alone is easily overlooked.
 */
export const outboxIn =
  (folder: string, now: () => Date, say: (line: string) => void): Notify =>
  async message => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // By time, so that the newest is the last; and a word of chance, for two in one moment.
    const name = `${now().toISOString().replaceAll(':', '-')}-${message.by}-${randomUUID().slice(0, 8)}.txt`
    const written = asWritten(message)
    await writeFile(join(folder, name), written, { mode: 0o600, flag: 'wx' })
    say(`\n${written}\nKept in ${join(folder, name)}\n`)
  }

const asWritten = (message: Message): string =>
  [
    `To: ${message.to}`,
    ...(message.by === 'email' ? [`Subject: ${message.subject}`] : ['As a text message']),
    '',
    message.words,
    '',
  ].join('\n')
