/** Esc pressed this often, this quickly, leaves too. */
const times = 3
const within = 2000

/**
 * *Leave this page*: the page is emptied at once, its place in the history is taken by the front page, and the neutral
 * site replaces that (P11). Without script the link still leads there.
 */
export function leaveQuickly(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-t-leave]')
  if (!link) return
  const leave = (): void => {
    window.speechSynthesis?.cancel()
    document.title = ''
    document.body.replaceChildren()
    history.replaceState(null, '', '/')
    location.replace(link.href)
  }
  link.addEventListener('click', event => {
    event.preventDefault()
    leave()
  })
  let presses: readonly number[] = []
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    presses = recent([...presses, event.timeStamp])
    if (presses.length >= times) leave()
  })
}

/** The presses that still count at the time of the last one. */
export const recent = (presses: readonly number[]): readonly number[] =>
  presses.filter(press => press > (presses.at(-1) ?? 0) - within)
