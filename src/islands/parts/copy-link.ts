/** Shows the buttons that copy a long link (`data-t-copy-link` names where it stands), where this browser lets a page copy. */
export function offerCopyingLinks(): void {
  // Only where the page came by a safe connection: without it a browser has no clipboard to give.
  const { clipboard } = navigator
  if (!clipboard) return
  for (const place of document.querySelectorAll<HTMLElement>('[data-t-copy-link]')) offerIn(place, clipboard)
}

function offerIn(place: HTMLElement, clipboard: Clipboard): void {
  const button = place.querySelector('button')
  const status = place.querySelector('[role="status"]')
  const link = document.getElementById(place.dataset.tCopyLink ?? '')
  if (!button || !status || !link) return
  button.hidden = false
  button.addEventListener('click', () => {
    // Emptied first: the same words again would not be read out a second time.
    status.textContent = ''
    void copied(clipboard, link).then(isCopied => {
      status.textContent = (isCopied ? place.dataset.tCopied : place.dataset.tNotCopied) ?? ''
    })
  })
}

/** Where the browser says no, the link is marked, so that one press of a key copies it. */
async function copied(clipboard: Clipboard, link: HTMLElement): Promise<boolean> {
  try {
    await clipboard.writeText((link.textContent ?? '').trim())
    return true
  } catch {
    getSelection()?.selectAllChildren(link)
    return false
  }
}
