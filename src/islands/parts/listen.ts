import { readAloud, type Said } from './read-aloud.ts'
import { voiceFor } from './voices.ts'

/**
 * Shows *Listen* where this device can speak by itself. A voice that would send a child's words to somebody else's
 * server is never used: without a voice of its own, the button stays away.
 */
export function offerListening(): void {
  if (!('speechSynthesis' in window)) return
  const show = (): void => {
    if (!voiceFor('en')) return
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-t-listen]')) button.hidden = false
  }
  speechSynthesis.addEventListener?.('voiceschanged', show)
  show()
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-t-listen]'))
    button.addEventListener('click', () => toggle(button))
  window.addEventListener('pagehide', () => speechSynthesis.cancel())
}

let speaking: HTMLButtonElement | undefined

function toggle(button: HTMLButtonElement): void {
  const wasSpeaking = speaking === button
  speechSynthesis.cancel()
  if (speaking) said(speaking, false)
  speaking = undefined
  const target = document.getElementById(button.dataset.tListen ?? 'main')
  if (wasSpeaking || !target) return
  speaking = button
  said(button, true)
  // Piece by piece: one long text is cut off after a quarter of a minute in some browsers.
  const pieces = readAloud(target).map(utterance)
  pieces.at(-1)?.addEventListener('end', () => {
    said(button, false)
    speaking = undefined
  })
  for (const piece of pieces) speechSynthesis.speak(piece)
}

/** The button says what pressing it does now. */
function said(button: HTMLButtonElement, isSpeaking: boolean): void {
  const words = button.querySelector('span')
  if (!words) return
  button.dataset.tStart ??= words.textContent ?? ''
  words.textContent = isSpeaking ? (button.dataset.tStop ?? '') : button.dataset.tStart
  button.setAttribute('aria-pressed', String(isSpeaking))
}

function utterance({ words, lang }: Said): SpeechSynthesisUtterance {
  const piece = new SpeechSynthesisUtterance(words)
  const voice = voiceFor(lang)
  if (voice) piece.voice = voice
  piece.lang = lang
  piece.rate = 0.95
  return piece
}
