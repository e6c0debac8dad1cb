/** Shows the print buttons, which do nothing without script. */
export function offerPrinting(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-t-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}
