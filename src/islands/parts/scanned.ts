/**
 * A page that a scanned square opened holds the proof after the `#`, which no server is sent. It is put into the field
 * that asks for it; pressing is left to whoever scanned.
 */
export function bringScanned(): void {
  const scanned = location.hash.slice(1)
  if (scanned === '') return
  for (const place of document.querySelectorAll<HTMLElement>('[data-t-scanned]')) {
    const field = place.querySelector<HTMLTextAreaElement>(`[name="${place.dataset.tScanned}"]`)
    if (field && field.value === '') field.value = scanned
  }
}
