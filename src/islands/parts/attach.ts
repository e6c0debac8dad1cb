import { offerDrawing } from './draw.ts'
import { offerRecording } from './record-voice.ts'
import type { Put } from './ways.ts'

/**
 * Drawing and speaking, in each field that takes a file (`data-t-attach`); and a word before it is sent, when a file is too
 * large or a photograph of a kind we cannot open.
 */
export function offerAttaching(): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-t-attach]')) offerIn(field)
}

function offerIn(field: HTMLElement): void {
  const input = field.querySelector<HTMLInputElement>('input[type="file"]')
  const status = field.querySelector<HTMLElement>('[data-t-attached]')
  const ways = field.querySelector<HTMLElement>('[data-t-ways]')
  if (!input || !status || !ways) return
  const say = (words: string | undefined): void => {
    status.textContent = words ?? ''
  }
  const put: Put = (file, words) => {
    const held = new DataTransfer()
    if (file) held.items.add(file)
    input.files = held.files
    say(words)
  }
  input.addEventListener('change', () => {
    const chosen = input.files?.[0]
    if (chosen && isHeic(chosen)) {
      // It would be refused once it is there: said now, it costs nobody the sending of it.
      input.value = ''
      say(field.dataset.tHeic)
      return
    }
    say(!chosen ? '' : chosen.size > Number(field.dataset.tMost) ? field.dataset.tTooLarge : field.dataset.tChosen)
  })
  const offered = [offerDrawing(field, put), offerRecording(field, put, say)]
  // A form of words alone does not ask twice: the ways stand there only where one of them works.
  ways.hidden = !offered.includes(true)
}

/** As telephones call them: browsers that cannot show one often know no type for it. */
const isHeic = ({ name, type }: File): boolean => /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)
