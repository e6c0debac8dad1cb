const pause = 1500
const again = 10_000

/** Keeps a draft on the server while somebody types: every long form (`data-draft`), a moment after they pause. */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraft(form)
}

function keepDraft(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-t-saved]')
  let timer: number | undefined
  let isChanged = false

  const save = async (): Promise<void> => {
    isChanged = false
    try {
      const answer = await fetch(draftAddress(form.action), { method: 'POST', body: bodyOf(form), keepalive: true })
      if (!answer.ok) throw new Error(`not kept: ${answer.status}`)
      say(status, status?.dataset.tSaved)
    } catch {
      isChanged = true
      say(status, status?.dataset.tNotSaved)
      timer = window.setTimeout(save, again)
    }
  }
  form.addEventListener('input', () => {
    isChanged = true
    window.clearTimeout(timer)
    timer = window.setTimeout(save, pause)
  })
  form.addEventListener('submit', () => {
    isChanged = false
    window.clearTimeout(timer)
  })
  // The last words before the page goes away: a phone put into a pocket.
  window.addEventListener('pagehide', () => {
    if (isChanged) void save()
  })
}

/** Where the draft of a form is kept: `/drafts` and the form's own path. */
export const draftAddress = (action: string): string => `/drafts${new URL(action).pathname}`

/** What was typed, without files and without the form's own command. */
function bodyOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== 'command') body.append(name, value)
  return body
}

/** Said once, not at every save: a screen reader would read each change. */
function say(status: HTMLElement | null, words: string | undefined): void {
  if (status && words && status.textContent !== words) status.textContent = words
}
