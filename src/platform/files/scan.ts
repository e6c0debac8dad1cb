import { connect } from 'node:net'

/** What a scanner said. Where none is set up, a file is kept and marked as not scanned. */
export type Scanned = 'clean' | 'harmful' | 'unreachable' | 'not-scanned'
export type Scan = (bytes: Uint8Array) => Promise<Scanned>

/** Where no scanner is set up. */
export const noScan: Scan = async () => 'not-scanned'

const patience = 20_000
const piece = 64 * 1024

/** Asks ClamAV's daemon (`INSTREAM` over TCP), at `host:port`. Nothing is written to disk, here or there. */
export const scanWith =
  (clamd: string): Scan =>
  bytes =>
    new Promise(answer => {
      const [, host, port] = /^(.+):(\d+)$/.exec(clamd) ?? []
      const socket = connect({ host: host ?? clamd, port: Number(port ?? 3310), timeout: patience })
      let said = ''
      const end = (scanned: Scanned): void => {
        answer(scanned)
        socket.destroy()
      }
      socket.setEncoding('latin1')
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        for (let from = 0; from < bytes.length; from += piece) {
          const part = bytes.subarray(from, from + piece)
          socket.write(lengthOf(part.length))
          socket.write(part)
        }
        socket.write(lengthOf(0))
      })
      socket.on('data', text => {
        said += text
      })
      socket.on('timeout', () => end('unreachable'))
      socket.on('error', () => end('unreachable'))
      socket.on('close', () => end(verdictOf(said)))
    })

/** Four bytes, the largest first, before each piece; nought after the last. */
function lengthOf(bytes: number): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`; anything else is no answer to go by. */
function verdictOf(said: string): Scanned {
  const words = said.replaceAll('\0', '').trim()
  if (words.endsWith(' FOUND')) return 'harmful'
  return words.endsWith(': OK') ? 'clean' : 'unreachable'
}
