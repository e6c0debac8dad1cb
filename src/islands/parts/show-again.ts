/**
 * Fetches a page that changes by itself, every so many seconds, and puts what is new in its place: a hall looks at one
 * screen for an hour. Not while somebody reads with a keyboard inside it, has something open, or looks elsewhere.
 */
export function showAgain(): void {
  const part = document.querySelector<HTMLElement>('[data-t-again]')
  const seconds = Number(part?.dataset.tAgain)
  if (part && seconds > 0) setInterval(() => void again(part), seconds * 1000)
}

async function again(part: HTMLElement): Promise<void> {
  if (document.hidden || part.contains(document.activeElement) || part.querySelector('details[open]')) return
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!answer.ok) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-t-again]')
    // The same words and numbers: nothing moves on the screen for nothing.
    if (fresh && fresh.innerHTML !== part.innerHTML) part.replaceChildren(...fresh.childNodes)
  } catch {
    // No signal: what is shown stays, and the next time asks again.
  }
}
