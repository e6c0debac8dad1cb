import { forgetAll, keepPage, listPages, queueStore, removePage } from './device-store.ts'
import { isOver, type Sent, sendWaiting, type Waiting } from './queue.ts'

/** How often what waits is tried again while a page is open. */
const every = 60_000
/** A server that has not answered by then is out of reach. */
const patience = 4000

/**
 * Logging a group without signal: the form is kept on this device until there is signal, then goes by itself. Only the
 * day's group forms and their queue are kept, for a day, and nothing after sign-out (design, *Offline*).
 */
export function carryOnOffline(): void {
  if (!('indexedDB' in window)) return
  forgetAtSignOut()
  const form = document.querySelector<HTMLFormElement>('form[data-t-group]')
  const note = document.querySelector<HTMLElement>('[data-t-offline]')
  if (!form && !note) return
  const who = document.body.dataset.tWho ?? ''
  const show = (waiting: number, stuck: number): void => showNote(note, waiting, stuck)

  if (form) {
    void keepThisPage()
    form.addEventListener('submit', event => {
      event.preventDefault()
      void sendOrKeep(form, event.submitter, who).then(isKept => {
        if (isKept) void count(who).then(({ waiting, stuck }) => show(waiting, stuck))
      })
    })
  }
  const flush = async (): Promise<void> => {
    const { waiting, stuck } = await sendWaiting(queueStore, send, who, Date.now())
    show(waiting, stuck.length)
  }
  window.addEventListener('online', () => void flush())
  window.addEventListener('offline', () => void count(who).then(({ waiting, stuck }) => show(waiting, stuck)))
  window.setInterval(() => void flush(), every)
  void flush()
}

/** Sends the form in the ordinary way when the server can be reached; else keeps it. Answers whether it was kept. */
async function sendOrKeep(form: HTMLFormElement, pressed: HTMLElement | null, who: string): Promise<boolean> {
  const fields = fieldsOf(form, pressed)
  if (await isReached()) {
    // The pressed button's own value is not sent by `submit()`.
    for (const [name, value] of fields.slice([...new FormData(form)].length)) form.append(hidden(name, value))
    form.submit()
    return false
  }
  await queueStore.put({ id: crypto.randomUUID(), url: new URL(form.action).pathname, fields, who, at: Date.now() })
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[type=submit]')) button.disabled = true
  return true
}

function fieldsOf(form: HTMLFormElement, pressed: HTMLElement | null): Waiting['fields'] {
  const typed = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return pressed instanceof HTMLButtonElement && pressed.name ? [...typed, [pressed.name, pressed.value]] : typed
}

const hidden = (name: string, value: string): HTMLInputElement =>
  Object.assign(document.createElement('input'), { type: 'hidden', name, value })

async function isReached(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    return (await fetch('/health/live', { cache: 'no-store', signal: AbortSignal.timeout(patience) })).ok
  } catch {
    return false
  }
}

/** A form that meets the sign-in page waits for sign-in; one that is answered with a rule or a problem is marked. */
async function send({ url, fields }: Waiting): Promise<Sent> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]))
  try {
    const answer = await fetch(url, { method: 'POST', body })
    if (answer.status === 401 || answer.status === 403 || new URL(answer.url).pathname === '/sign-in')
      return 'signed-out'
    if (answer.status >= 500 || answer.status === 429) return 'no-signal'
    return answer.ok ? 'taken' : 'refused'
  } catch {
    return 'no-signal'
  }
}

async function count(who: string): Promise<{ waiting: number; stuck: number }> {
  const all = (await queueStore.list()).filter(each => each.who === who)
  return { waiting: all.filter(each => !each.stuck).length, stuck: all.filter(each => each.stuck).length }
}

/** *No signal. Carry on.* Shown while there is none, or while something waits. */
function showNote(note: HTMLElement | null, waiting: number, stuck: number): void {
  if (!note) return
  note.hidden = navigator.onLine && waiting === 0 && stuck === 0
  const fill = (part: string, number: number): void => {
    const element = note.querySelector<HTMLElement>(`[data-t-${part}]`)
    if (!element) return
    element.hidden = number === 0
    const counted = element.querySelector('b')
    if (counted) counted.textContent = String(number)
  }
  fill('waiting', waiting)
  fill('stuck', stuck)
}

/** The page as it came, so that it opens without signal: see `offline-worker.ts`. Pages of other days go. */
async function keepThisPage(): Promise<void> {
  const html = `<!doctype html>${document.documentElement.outerHTML}`
  const now = Date.now()
  for (const page of await listPages()) if (isOver(page, now)) await removePage(page.url)
  await keepPage({ url: location.pathname, html, at: now })
  const script = document.querySelector<HTMLScriptElement>('script[src$="/islands.js"]')
  if (script && 'serviceWorker' in navigator)
    await navigator.serviceWorker
      .register(script.src.replace('/islands.js', '/offline-worker.js'), { scope: '/desk/', type: 'module' })
      .catch(() => undefined)
}

/** Signing out empties this device. What has not been sent is said first. */
function forgetAtSignOut(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-t-sign-out]')
  form?.addEventListener('submit', event => {
    event.preventDefault()
    void queueStore
      .list()
      .catch(() => [])
      .then(async waiting => {
        if (waiting.length > 0 && !window.confirm(form.dataset.tSignOut ?? '')) return
        await forgetAll()
        for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister()
        form.submit()
      })
  })
}
