import type { Store, Waiting } from './queue.ts'

/** The day's group form as it was shown, so that it opens without signal. */
export type KeptPage = { readonly url: string; readonly html: string; readonly at: number }

const name = 'tandem-group-forms'

/** What is kept on this device: the queue, and the pages of the day's group forms. Nothing else ever is. */
export const queueStore: Store = {
  list: () => all<Waiting>('queue'),
  put: waiting => run('queue', 'readwrite', store => store.put(waiting)).then(() => undefined),
  remove: id => run('queue', 'readwrite', store => store.delete(id)).then(() => undefined),
}

export const keepPage = (page: KeptPage): Promise<unknown> => run('page', 'readwrite', store => store.put(page))
export const listPages = (): Promise<readonly KeptPage[]> => all<KeptPage>('page')
export const removePage = (url: string): Promise<unknown> => run('page', 'readwrite', store => store.delete(url))

/** Everything, at sign-out. */
export const forgetAll = (): Promise<void> =>
  new Promise(resolve => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })

type Kind = 'queue' | 'page'

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('queue', { keyPath: 'id' })
      request.result.createObjectStore('page', { keyPath: 'url' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function run<T>(
  kind: Kind,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(kind, mode)
      const request = work(transaction.objectStore(kind))
      // When the transaction is complete, not when the request is: only then is it on the disk.
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

const all = <T>(kind: Kind): Promise<readonly T[]> => run<T[]>(kind, 'readonly', store => store.getAll())
