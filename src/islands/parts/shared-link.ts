import { type Bundle, openSealed, readKey } from './sealed-record.ts'
import { showRecord } from './show-record.ts'

/**
 * Opens what a family showed by a link, in this browser: the record comes sealed, and the key stands behind the `#` of
 * the address, which is sent to nobody. Without this, the same form asks the server, and works too.
 */
export function openSharedLink(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-t-shared]')
  const isAble = 'subtle' in crypto && 'DecompressionStream' in window
  if (!form || !isAble || !location.hash.startsWith('#shlink:/')) return
  const { tOpening = '', tFailed = '', tBroken = '', tWrong = '', tShown = '', tShared = '' } = form.dataset
  const saying = { foot: tShown, paper: form.dataset.tPaper ?? '', picture: form.dataset.tPicture ?? '' }
  const key = readKey(location.hash)
  const say = (words: string): void => says(form, words)
  if (!key) {
    say(tBroken)
    return
  }
  form.addEventListener('submit', event => {
    const answers = new FormData(form)
    const [recipient, passcode] = [`${answers.get('called') ?? ''}`.trim(), `${answers.get('passcode') ?? ''}`.trim()]
    // What is missing is said by the server, beside its field.
    if (!recipient || !passcode) return
    event.preventDefault()
    clearMended(form)
    say(tOpening)
    ask(tShared, { recipient, passcode }, key).then(
      answer => {
        if (answer.kind === 'open') return showRecord(answer.bundle, saying)
        // The page itself says why it is over.
        if (answer.kind === 'over') return location.reload()
        say(tWrong.split('\n')[answer.left - 1] ?? '')
        form.querySelector<HTMLInputElement>('[name=passcode]')?.select()
      },
      () => say(tFailed),
    )
  })
}

type Answer =
  | { readonly kind: 'open'; readonly bundle: Bundle }
  | { readonly kind: 'mistaken'; readonly left: number }
  | { readonly kind: 'over' }

async function ask(manifest: string, said: object, key: Uint8Array<ArrayBuffer>): Promise<Answer> {
  const answered = await fetch(manifest, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(said),
  })
  if (answered.status === 404) return { kind: 'over' }
  const { remainingAttempts: left, files } = await answered.json()
  if (answered.status === 401) return left > 0 ? { kind: 'mistaken', left } : { kind: 'over' }
  return { kind: 'open', bundle: await openSealed(files[0].embedded, key) }
}

/** What the server said was missing is there now: it must not stand above another answer and contradict it. */
function clearMended(form: HTMLFormElement): void {
  document.querySelector('main .govuk-error-summary')?.remove()
  for (const said of form.querySelectorAll('.govuk-form-group .govuk-error-message')) said.remove()
  for (const sign of ['govuk-form-group--error', 'govuk-input--error'])
    for (const marked of form.querySelectorAll(`.${sign}`)) marked.classList.remove(sign)
}

/** What happens now, read out: what went wrong stands there as any other mistake of a form does. */
function says(form: HTMLFormElement, words: string): void {
  const place = form.querySelector<HTMLElement>('[data-t-shared-says]')
  if (!place) return
  place.textContent = words
  place.className = words === form.dataset.tOpening ? '' : 'govuk-error-message'
}
