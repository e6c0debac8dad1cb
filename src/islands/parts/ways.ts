/** What drawing and recording do with what they made: it becomes the form's file, and somebody is told. Nothing takes it out again. */
export type Put = (file: File | undefined, words?: string) => void

/** The button of one way, and what it opens and closes. */
export function opens(field: HTMLElement, way: string, part: HTMLElement): void {
  const button = field.querySelector<HTMLButtonElement>(`[data-t-way="${way}"]`)
  const show = (isOpen: boolean): void => {
    part.hidden = !isOpen
    button?.setAttribute('aria-expanded', String(isOpen))
  }
  button?.addEventListener('click', () => show(part.hidden !== false))
  // Whoever came to draw or to speak finds it open. No element has this id: a browser going to one takes the focus away.
  if (location.hash !== `#${way}`) return
  show(true)
  field.scrollIntoView()
  part.querySelector<HTMLElement>('button, canvas')?.focus({ preventScroll: true })
}
