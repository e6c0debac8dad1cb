import { createServer, type Server } from 'node:net'
import { eicar } from './files.ts'

/** A daemon that speaks ClamAV's INSTREAM and knows one thing that is harmful. */
export type FakeClamd = {
  readonly address: string
  /** How many bytes it was shown, file after file. */
  readonly shown: readonly number[]
  readonly close: () => Promise<void>
}

/** `answers`: what it says instead, whatever it is shown. */
export async function fakeClamd(answers?: string): Promise<FakeClamd> {
  const shown: number[] = []
  const server: Server = createServer(socket => {
    let came = Buffer.alloc(0)
    socket.on('data', more => {
      came = Buffer.concat([came, Buffer.from(more)])
      const file = fileIn(came)
      if (!file) return
      shown.push(file.length)
      const verdict = file.includes(eicar()) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'
      socket.end(`${answers ?? verdict}\0`)
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  return {
    address: `127.0.0.1:${port}`,
    shown,
    close: () => new Promise(closed => server.close(() => closed())),
  }
}

/** The file, once all of it is there: pieces, each after its length, until one of nought. */
function fileIn(came: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (came.subarray(0, command.length).toString('latin1') !== command) return undefined
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= came.length; ) {
    const length = came.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(came.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
