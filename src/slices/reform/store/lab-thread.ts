import { parentPort } from 'node:worker_threads'
import { doWork, type Made, openLabs, type Work } from '../domain/lab/work.ts'

// The thread in which the server lives through worlds. A program of its own: `thread.ts` starts it.

export type Asked = { readonly id: number; readonly work: Work }
export type Answered = { readonly id: number; readonly made: Made }

const labFor = openLabs()
parentPort?.on('message', ({ id, work }: Asked) => {
  const answered: Answered = { id, made: doWork(labFor(work), work) }
  parentPort?.postMessage(answered)
})
