import { Worker } from 'node:worker_threads'
import type { Made, Work } from '../domain/lab/work.ts'
import type { Answered, Asked } from './lab-thread.ts'

type Waiting = { readonly done: (made: Made) => void; readonly failed: (error: Error) => void }

let thread: Worker | undefined
let asked = 0
const waiting = new Map<number, Waiting>()

/**
 * So much may wait to be lived through, and no more. A way through every world takes from a twentieth of a second to a third,
 * where each link believes something else and the cores are busy with others. Of 120 links at once, whoever came last among
 * those answered waited five seconds on free cores; whoever would wait longer is told to come back.
 */
const mostWaiting = 40

/** As much waits to be worked out as may: whoever asks is told so at once, and not kept waiting for what nobody will wait for. */
export class TooMuchWaits extends Error {}

/**
 * Has work done away from the thread that answers pages: nobody’s page waits while worlds are lived through. One thread, begun when
 * it is first needed; what was asked first is done first. Where `most` waits already: `TooMuchWaits`. It keeps nothing alive.
 */
export function away(work: Work, most = mostWaiting): Promise<Made> {
  if (waiting.size >= most) return Promise.reject(new TooMuchWaits())
  thread ??= begin()
  const worker = thread
  return new Promise((done, failed) => {
    asked += 1
    waiting.set(asked, { done, failed })
    worker.ref()
    const question: Asked = { id: asked, work }
    worker.postMessage(question)
  })
}

function begin(): Worker {
  // Built, the thread is a file beside the program’s; in tests it is this folder’s source.
  const name = import.meta.url.endsWith('.ts') ? './lab-thread.ts' : './lab-thread.js'
  const worker = new Worker(new URL(name, import.meta.url))
  worker.unref()
  worker.on('message', ({ id, made }: Answered) => {
    waiting.get(id)?.done(made)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', error => {
    thread = undefined
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  })
  return worker
}
