import type { ChartStep } from '../../ui/charts/chart-steps.tsx'
import { openTones } from './tones.ts'
import { voiceFor } from './voices.ts'

const playEveryMs = 2500

/** Makes each picture that can be read year by year do so: buttons and arrow keys, this device’s own voice, tones. */
export function readChartsInSteps(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-t-steps]')) readInSteps(place)
}

function readInSteps(place: HTMLElement): void {
  const said = place.querySelector('[data-t-said]')
  const button = (does: string) => place.querySelector<HTMLButtonElement>(`[data-t-does="${does}"]`)
  const tones = openTones()
  let at = -1
  let playing: number | undefined
  const isOn = (does: string): boolean => button(does)?.getAttribute('aria-pressed') === 'true'
  // Read anew each time: while sliders move, the numbers do too.
  const steps = (): readonly ChartStep[] => JSON.parse(place.dataset.tSteps ?? '[]')
  const show = (to: number): void => {
    const all = steps()
    at = Math.min(all.length - 1, Math.max(0, to))
    const step = all[at]
    if (!step || !said) return
    said.textContent = step.words
    if (isOn('tones')) tones.sound(step.height)
    if (isOn('speak')) speak(step.words)
  }
  const stop = (): void => {
    if (playing === undefined) return
    clearInterval(playing)
    playing = undefined
    swapWords(button('play'))
  }
  const play = (): void => {
    if (playing !== undefined) {
      stop()
      return
    }
    swapWords(button('play'))
    show(at >= steps().length - 1 ? 0 : at + 1)
    playing = window.setInterval(() => {
      // A voice is let finish.
      if (isOn('speak') && speechSynthesis.speaking) return
      if (at >= steps().length - 1) stop()
      else show(at + 1)
    }, playEveryMs)
  }
  const does: Readonly<Record<string, () => void>> = {
    back: () => show(at - 1),
    on: () => show(at + 1),
    play,
    speak: () => flip(button('speak')),
    tones: () => flip(button('tones')),
  }
  place.addEventListener('click', ({ target }) => {
    const pressed = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-t-does]') : null
    does[pressed?.dataset.tDoes ?? '']?.()
  })
  place.addEventListener('keydown', event => {
    const to = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at - 1, ArrowDown: at - 1, Home: 0, End: 999 }[
      event.key
    ]
    if (to === undefined) return
    event.preventDefault()
    stop()
    show(to)
  })
  window.addEventListener('pagehide', stop)
  offerVoice(button('speak'))
  const toneButton = button('tones')
  if (toneButton) toneButton.hidden = !tones.canSound
  place.hidden = false
}

/** Only a voice of this device: none that sends words elsewhere. Voices may come late. */
function offerVoice(button: HTMLButtonElement | null): void {
  if (!button) return
  button.hidden = true
  if (!('speechSynthesis' in window)) return
  const show = (): void => {
    button.hidden = !voiceFor('en')
  }
  speechSynthesis.addEventListener?.('voiceschanged', show)
  show()
}

function speak(words: string): void {
  const voice = voiceFor('en')
  if (!voice) return
  speechSynthesis.cancel()
  const piece = new SpeechSynthesisUtterance(words)
  piece.voice = voice
  piece.lang = 'en-GB'
  speechSynthesis.speak(piece)
}

const flip = (button: HTMLButtonElement | null): void =>
  button?.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'))

function swapWords(button: HTMLButtonElement | null): void {
  if (!button) return
  const { textContent: now } = button
  button.textContent = button.dataset.tOther ?? now
  button.dataset.tOther = now ?? ''
}
